using System.Buffers;

namespace NewsTools.Formats.Writing;

/// <summary>
/// Text of an article made safe for a terminal and a page: one line, and nothing in it that moves a cursor, starts
/// an escape sequence or turns the direction of writing. What is taken out leaves a visible mark.
/// </summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';
    private const int ControlPictures = 0x2400;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
         '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
         '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    /// <summary>
    /// The text on one line: white space that ends lines or jumps is a space, another control character its picture
    /// (<c>ESC</c> is U+241B), a directional control or half a pair of surrogates U+FFFD.
    /// </summary>
    public static string Line(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        return first < 0 ? text : string.Create(text.Length, text, Fill);
    }

    private static void Fill(Span<char> line, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            line[i] = Safe(text[i]);
            if (!char.IsSurrogate(text[i]) || i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) continue;
            line[i] = text[i];
            line[++i] = text[i];
        }
    }

    private static char Safe(char character) => character switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => ' ',
        < ' ' => (char)(ControlPictures + character),
        '\x7f' => '\u2421',
        _ => Suspects.Contains(character) ? Replacement : character,
    };
}

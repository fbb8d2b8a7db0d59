using System.Buffers;

namespace NewsTools.Formats.Reading;

/// <summary>
/// The form of an article's text: line ends are \n, there is no byte order mark, no blank line or trailing white
/// space before and after it, and no unit that cannot be written as UTF-8. Nothing else changes: hard wraps, double
/// spaces and combining characters stay as they are.
/// </summary>
internal static class TextForm
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("\r\0");

    /// <summary>The text in that form.</summary>
    /// <param name="text">The text as the input has it.</param>
    /// <param name="replaced">How many lone surrogates and NUL characters became U+FFFD.</param>
    public static string Normalize(string text, out int replaced)
    {
        replaced = 0;
        var start = LeadingBlank(text);
        var end = text.AsSpan().TrimEnd().Length;
        if (start >= end) return "";
        var body = text.AsSpan(start, end - start);
        if (!NeedsRewrite(body)) return body.Length == text.Length ? text : body.ToString();
        return Rewrite(body, out replaced);
    }

    /// <summary>The length of the blank lines, mark and spaces before the first word.</summary>
    private static int LeadingBlank(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        return start;
    }

    private static bool NeedsRewrite(ReadOnlySpan<char> text) =>
        text.ContainsAny(Suspects) || text.ContainsAnyInRange('\uD800', '\uDFFF');

    private static string Rewrite(ReadOnlySpan<char> text, out int replaced)
    {
        replaced = 0;
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\r')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n') continue;
                character = '\n';
            }
            else if (character == '\0' || IsLone(text, i))
            {
                character = '\uFFFD';
                replaced++;
            }

            buffer[length++] = character;
        }

        var result = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    private static bool IsLone(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}

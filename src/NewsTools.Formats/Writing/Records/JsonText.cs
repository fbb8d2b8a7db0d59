using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// Text as a JSON string (RFC 8259). The choice of what is escaped is ours and fixed, so that files are the same
/// on every runtime: quotation mark, backslash, control characters, line and paragraph separators, directional
/// marks, and surrogates without a partner, which so read back as they were.
/// </summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\',
         .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
         '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
         '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF',
         .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    /// <summary>Writes the text with its quotation marks.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Special);
            if (plain < 0) plain = text.Length;
            Encoding.UTF8.GetBytes(text[..plain], output);
            text = text[plain..];
            if (!text.IsEmpty) text = text[WriteSpecial(text, output)..];
        }

        output.Write("\""u8);
    }

    /// <summary>Writes the first character, or pair of surrogates, and gives the number of code units taken.</summary>
    private static int WriteSpecial(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            Encoding.UTF8.GetBytes(text[..2], output);
            return 2;
        }

        WriteEscape(text[0], output);
        return 1;
    }

    private static void WriteEscape(char character, IBufferWriter<byte> output)
    {
        var letter = character switch
        {
            '"' or '\\' => character,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\b' => 'b',
            '\f' => 'f',
            _ => 'u',
        };
        output.Write((ReadOnlySpan<byte>)[(byte)'\\', (byte)letter]);
        if (letter != 'u') return;
        var digits = output.GetSpan(4);
        ((int)character).TryFormat(digits, out _, "x4", CultureInfo.InvariantCulture);
        output.Advance(4);
    }

    /// <summary>The text of a JSON string without its quotation marks; a half pair of surrogates stays as it is.</summary>
    /// <exception cref="FormatException">The bytes are no UTF-8.</exception>
    public static string Read(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder(json.Length);
        while (!json.IsEmpty)
        {
            var plain = json.IndexOf((byte)'\\');
            if (plain < 0) plain = json.Length;
            text.Append(Decode(json[..plain]));
            json = json[plain..];
            if (!json.IsEmpty) json = json[ReadEscape(json, text)..];
        }

        return text.ToString();
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException("A string holds bytes that are no UTF-8.", exception);
        }
    }

    /// <summary>Reads the escape that a valid JSON string starts with, and gives the number of bytes taken.</summary>
    private static int ReadEscape(ReadOnlySpan<byte> json, StringBuilder text)
    {
        if (json[1] == 'u')
        {
            text.Append((char)ushort.Parse(json.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            return 6;
        }

        text.Append((char)json[1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other });
        return 2;
    }
}

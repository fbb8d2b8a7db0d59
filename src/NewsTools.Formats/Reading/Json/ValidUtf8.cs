using System.Text;
using System.Text.Unicode;

namespace NewsTools.Formats.Reading;

/// <summary>Makes bytes valid UTF-8, as parsers of JSON want them.</summary>
internal static class ValidUtf8
{
    /// <summary>The bytes as they are where they are valid, else a copy where each invalid sequence is U+FFFD.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> bytes, out int replaced)
    {
        replaced = 0;
        if (Utf8.IsValid(bytes.Span)) return bytes;
        var text = Encoding.UTF8.GetString(bytes.Span);
        replaced = text.AsSpan().Count('\uFFFD') - bytes.Span.Count("\uFFFD"u8);
        return Encoding.UTF8.GetBytes(text);
    }
}

using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>The marks at the start of a file that name its Unicode encoding.</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding that the mark names, with the mark's length, or null where there is no mark.</summary>
    public static Charset? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new Charset(Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => new Charset(Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => new Charset(new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => new Charset(Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new Charset(Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}

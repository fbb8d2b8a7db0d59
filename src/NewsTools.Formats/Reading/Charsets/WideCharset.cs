using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Tells UTF-16 without a byte order mark by its zero bytes: in Latin script every second byte is zero, and even
/// Chinese text has spaces, line ends or digits whose upper byte is zero, and no zero byte on the other side.
/// </summary>
internal static class WideCharset
{
    /// <summary>The share of characters that must be ASCII for the bytes to be taken for UTF-16.</summary>
    private const double MinAscii = 0.2;

    /// <summary>The same where no byte is above 0x7F: in UTF-16 that is Latin script, else text with a stray zero.</summary>
    private const double MinAsciiInLatin = 0.7;

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var pairs = bytes.Length / 2;
        if (pairs < 2 || bytes.IndexOf((byte)0) < 0) return null;
        var least = pairs * (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) < 0 ? MinAsciiInLatin : MinAscii);
        int upperFirst = 0, upperLast = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (bytes[i] == 0 && IsText(bytes[i + 1])) upperFirst++;
            if (bytes[i + 1] == 0 && IsText(bytes[i])) upperLast++;
        }

        if (upperLast >= least && upperFirst == 0) return Encoding.Unicode;
        return upperFirst >= least && upperLast == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsText(byte lower) => lower is >= 0x20 and < 0x7F or (byte)'\n' or (byte)'\r' or (byte)'\t';
}

using System.Text;
using System.Text.Unicode;

namespace NewsTools.Formats.Reading;

/// <summary>Tells content that is no text: by the marks of known file types, else by control characters, of which text has hardly any.</summary>
internal static class BinaryContent
{
    /// <summary>The share of control characters from which valid UTF-8 is no text all the same.</summary>
    private const double MaxControlInUtf8 = 0.1;

    /// <summary>The same for other bytes; a single-byte charset has none, compressed data a tenth.</summary>
    private const double MaxControl = 0.02;

    /// <summary>What the content is, as an error says it (<c>a PNG image</c>), or null where it is text.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="given">The encoding that the user gave; only known file types count against it.</param>
    public static string? KindOf(ReadOnlySpan<byte> head, Encoding? given)
    {
        if (FileSignatures.Shared.Find(head) is { } known) return known;
        if (given is not null || ByteOrderMark.Of(head) is not null || WideCharset.Of(head) is not null) return null;
        var share = (double)CountControl(head) / head.Length;
        return share > (IsUtf8(head) ? MaxControlInUtf8 : MaxControl) ? "binary data" : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> head) => Utf8.IsValid(head[..Math.Max(0, head.Length - 4)]);

    private static int CountControl(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
            if (value < ' ' && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) || value == 0x7F)
                count++;
        return count;
    }
}

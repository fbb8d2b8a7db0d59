using System.Text;
using System.Text.Unicode;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Finds the encoding of bytes: the one given; else a byte order mark; else UTF-8 where the bytes are valid UTF-8 and
/// not all ASCII, for other encodings hardly ever are by chance; else the one declared; else the likeliest by
/// statistics. Bytes that are all ASCII are what is declared, else UTF-8.
/// </summary>
internal static class CharsetDetector
{
    /// <param name="bytes">The first bytes, or all.</param>
    /// <param name="isCut">Whether more bytes follow, so that the last character may be cut.</param>
    /// <param name="given">The encoding that the user gave, or null.</param>
    /// <param name="declared">The charset that the input or its server names, or null.</param>
    public static Charset Detect(ReadOnlySpan<byte> bytes, bool isCut, Encoding? given, string? declared)
    {
        var mark = ByteOrderMark.Of(bytes);
        if (given is not null) return new Charset(given, mark is { } found && found.Encoding.CodePage == given.CodePage ? found.MarkLength : 0);
        if (mark is not null) return mark.Value;
        if (WideCharset.Of(bytes) is { } wide) return new Charset(wide, 0);

        var named = declared is null ? null : Plausible(KnownEncodings.Find(declared));
        if (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) < 0) return new Charset(named ?? Encoding.UTF8, 0);
        if (Utf8.IsValid(isCut ? WithoutCutCharacter(bytes) : bytes)) return new Charset(Encoding.UTF8, 0);
        if (named is not null && named.CodePage != Encoding.UTF8.CodePage) return new Charset(named, 0);
        return new Charset(StatisticalCharset.Of(bytes), 0);
    }

    /// <summary>Bytes that say in ASCII that they are UTF-16 or UTF-32 are not; programs that save XML do so.</summary>
    private static Encoding? Plausible(Encoding? named) => named?.CodePage is 1200 or 1201 or 12000 or 12001 ? null : named;

    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.Length;
        while (start > 0 && bytes.Length - start < 4 && (bytes[start - 1] & 0xC0) == 0x80) start--;
        return start > 0 && bytes[start - 1] >= 0xC0 ? bytes[..(start - 1)] : bytes;
    }
}

using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>Guesses the encoding of bytes that are no valid UTF-8 and do not say what they are.</summary>
internal static class StatisticalCharset
{
    /// <summary>How many bytes are looked at; more do not change the answer.</summary>
    private const int Sample = 256 * 1024;

    /// <summary>The likeliest encoding: Windows 1252, the commonest, where statistics do not know better.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)].ToArray();
        var best = UtfUnknown.CharsetDetector.DetectFromBytes(sample).Detected;
        var known = best is null || best.Confidence < 0.5f ? null : KnownEncodings.Find(best.EncodingName);
        return known is null || known.CodePage == Encoding.UTF8.CodePage ? KnownEncodings.Find("windows-1252") : known;
    }
}

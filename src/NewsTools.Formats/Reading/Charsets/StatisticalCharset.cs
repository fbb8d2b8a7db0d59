using System.Runtime.CompilerServices;
using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Guesses the encoding of bytes that are no valid UTF-8 and do not say what they are: Windows 1252, the commonest,
/// where the words are then of a language that it is made for; else what statistics say.
/// </summary>
internal static class StatisticalCharset
{
    /// <summary>How many bytes are looked at; more do not change the answer.</summary>
    private const int Sample = 256 * 1024;

    /// <summary>Below this the statistics are no better than the commonest encoding.</summary>
    private const float MinConfidence = 0.5f;

    /// <summary>Latin script has fewer letters with marks than this share of its bytes; French, which has many, has 0.05.</summary>
    private const double MaxMarked = 0.15;

    private static readonly HashSet<string> WesternLanguages =
        [.. ReadingData.Lines("western-languages.txt").SelectMany(line => line.Split(' '))];

    /// <summary>The likeliest encoding.</summary>
    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var western = KnownEncodings.Find("windows-1252")!;
        return IsWestern(sample, western) ? western : ByStatistics(sample.ToArray()) ?? western;
    }

    private static bool IsWestern(ReadOnlySpan<byte> sample, Encoding western)
    {
        var marked = 0;
        foreach (var value in sample)
            if (value >= 0x80)
                marked++;
        return marked < MaxMarked * sample.Length && LanguageGuess.Of(western.GetString(sample)) is { } language && WesternLanguages.Contains(language);
    }

    // Not inlined, so that the library is loaded only where it is asked.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Encoding? ByStatistics(byte[] sample)
    {
        var best = UtfUnknown.CharsetDetector.DetectFromBytes(sample).Detected;
        var known = best is null || best.Confidence < MinConfidence ? null : KnownEncodings.Find(best.EncodingName);
        return known is null || known.CodePage == Encoding.UTF8.CodePage ? null : known;
    }
}

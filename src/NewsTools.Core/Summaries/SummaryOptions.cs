namespace NewsTools;

/// <summary>How long a summary may be. Every limit that is set holds; without any, <see cref="DefaultSentenceCount"/> does.</summary>
public sealed record SummaryOptions
{
    /// <summary>The number of sentences where nothing else is asked for.</summary>
    public const int DefaultSentenceCount = 3;

    /// <summary>Three sentences.</summary>
    public static SummaryOptions Default { get; } = new();

    /// <summary>The greatest number of sentences, at least 1, or null.</summary>
    public int? SentenceCount { get; init; }

    /// <summary>The greatest share of the article's words, above 0 and up to 1, or null. One sentence is always given.</summary>
    public double? Ratio { get; init; }

    /// <summary>The greatest number of words, at least 1, or null. Where no sentence is that short, the summary is empty.</summary>
    public int? MaxWords { get; init; }

    /// <summary>The options themselves when they make sense.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    internal SummaryOptions Check()
    {
        if (SentenceCount is { } count) ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(SentenceCount));
        if (MaxWords is { } words) ArgumentOutOfRangeException.ThrowIfLessThan(words, 1, nameof(MaxWords));
        if (Ratio is { } ratio && ratio is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(Ratio), ratio, "The ratio lies above 0 and is 1 at most.");
        return this;
    }
}

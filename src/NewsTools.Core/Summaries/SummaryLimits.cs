namespace NewsTools;

/// <summary>How long one summary may be.</summary>
/// <param name="Sentences">The greatest number of sentences.</param>
/// <param name="Words">The greatest number of words.</param>
/// <param name="AtLeastOne">Whether one sentence is given even where it alone has too many words.</param>
internal readonly record struct SummaryLimits(int Sentences, int Words, bool AtLeastOne)
{
    /// <summary>What the options mean for a text of some words.</summary>
    public static SummaryLimits Of(SummaryOptions options, int words)
    {
        var anyLimit = options.SentenceCount is not null || options.Ratio is not null || options.MaxWords is not null;
        var byRatio = options.Ratio is { } ratio ? (int)Math.Round(words * ratio) : int.MaxValue;
        return new SummaryLimits(
            options.SentenceCount ?? (anyLimit ? int.MaxValue : SummaryOptions.DefaultSentenceCount),
            Math.Min(byRatio, options.MaxWords ?? int.MaxValue),
            options.MaxWords is null);
    }
}

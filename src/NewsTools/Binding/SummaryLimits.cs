namespace NewsTools.Binding;

/// <summary>The limits of a summary as parameters give them: 0 for one that was not given.</summary>
internal static class SummaryLimits
{
    public static SummaryOptions Of(int sentenceCount, double ratio, int maxWords) => new()
    {
        SentenceCount = sentenceCount > 0 ? sentenceCount : null,
        Ratio = ratio > 0 ? ratio : null,
        MaxWords = maxWords > 0 ? maxWords : null,
    };
}

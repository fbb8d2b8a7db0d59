namespace NewsTools.Training.Summaries;

/// <summary>The three ROUGE values of one summary, or the means of many.</summary>
/// <param name="One">ROUGE-1: words.</param>
/// <param name="Two">ROUGE-2: pairs of words.</param>
/// <param name="Longest">ROUGE-L: the longest common subsequence.</param>
internal readonly record struct RougeScores(RougeScore One, RougeScore Two, RougeScore Longest)
{
    /// <summary>The mean F1 of the three, by which weights are tuned.</summary>
    public double Mean => (One.F1 + Two.F1 + Longest.F1) / 3;

    /// <summary>Compares a summary with a reference.</summary>
    public static RougeScores Of(string summary, string reference)
    {
        var (found, wanted) = (Rouge.Words(summary), Rouge.Words(reference));
        return new RougeScores(Rouge.OfNGrams(found, wanted, 1), Rouge.OfNGrams(found, wanted, 2), Rouge.OfSequence(found, wanted));
    }

    /// <summary>The means of some scores.</summary>
    public static RougeScores Average(IReadOnlyCollection<RougeScores> scores) => new(
        RougeScore.Mean([.. scores.Select(score => score.One)]),
        RougeScore.Mean([.. scores.Select(score => score.Two)]),
        RougeScore.Mean([.. scores.Select(score => score.Longest)]));
}

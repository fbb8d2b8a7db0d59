namespace NewsTools.Training.Summaries;

/// <summary>One ROUGE value, in percent.</summary>
/// <param name="Precision">The share of the summary that the reference has.</param>
/// <param name="Recall">The share of the reference that the summary has.</param>
/// <param name="F1">Their harmonic mean; of several summaries, the mean of theirs.</param>
internal readonly record struct RougeScore(double Precision, double Recall, double F1)
{
    /// <summary>The score of counts.</summary>
    public static RougeScore Of(int common, int found, int wanted)
    {
        if (common == 0) return default;
        var (precision, recall) = (100.0 * common / found, 100.0 * common / wanted);
        return new RougeScore(precision, recall, 2 * precision * recall / (precision + recall));
    }

    /// <summary>The mean of some scores.</summary>
    public static RougeScore Mean(IReadOnlyCollection<RougeScore> scores) => scores.Count == 0 ? default : new(
        scores.Average(score => score.Precision), scores.Average(score => score.Recall), scores.Average(score => score.F1));
}

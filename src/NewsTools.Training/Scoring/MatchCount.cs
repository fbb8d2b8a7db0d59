namespace NewsTools.Training.Scoring;

/// <summary>Counts of gold, found and matching items, and the scores that follow.</summary>
/// <param name="Gold">How many there are.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Matched">How many of those are right.</param>
internal readonly record struct MatchCount(int Gold, int Found, int Matched)
{
    /// <summary>The share of the found ones that are right, in percent.</summary>
    public double Precision => Found == 0 ? 0 : 100.0 * Matched / Found;

    /// <summary>The share of the gold ones that were found, in percent.</summary>
    public double Recall => Gold == 0 ? 0 : 100.0 * Matched / Gold;

    /// <summary>The harmonic mean of the two, in percent.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 200.0 * Matched / (Gold + Found);

    /// <summary>Both counts together.</summary>
    public static MatchCount operator +(MatchCount left, MatchCount right) =>
        new(left.Gold + right.Gold, left.Found + right.Found, left.Matched + right.Matched);

    /// <summary>Compares two lists of spans by their bounds.</summary>
    public static MatchCount Of(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found)
    {
        var wanted = gold.ToHashSet();
        return new MatchCount(gold.Count, found.Count, found.Count(wanted.Contains));
    }
}

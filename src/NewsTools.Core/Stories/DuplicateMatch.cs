namespace NewsTools;

/// <summary>How much of two texts is the same.</summary>
/// <param name="Containment">The share of the shorter text's shingles that the longer one has, from 0 to 1.</param>
/// <param name="Resemblance">The share of all shingles of both that both have (Jaccard), from 0 to 1.</param>
/// <param name="Coverage">The share of the shorter text's stretches that the longer one has, words changed perhaps, from 0 to 1.</param>
internal readonly record struct DuplicateMatch(double Containment, double Resemblance, double Coverage)
{
    private const double LeastContainment = 0.2;
    private const double LeastCoverage = 0.75;

    /// <summary>Whether texts of this match are copies of one text, edited or cut.</summary>
    public bool IsDuplicate => IsNear && Coverage >= LeastCoverage;

    /// <summary>Whether enough is shared for the coverage to be looked at.</summary>
    public bool IsNear => Containment >= LeastContainment;

    /// <summary>Compares two texts.</summary>
    public static DuplicateMatch Of(Shingles left, Shingles right)
    {
        var set = new ShingleSet();
        set.Load(left);
        return set.Match(right);
    }

    /// <summary>The match of two texts by the number of shingles that both have, without the coverage.</summary>
    public static DuplicateMatch Of(int shared, int left, int right) =>
        new((double)shared / Math.Min(left, right), (double)shared / (left + right - shared), 0);
}

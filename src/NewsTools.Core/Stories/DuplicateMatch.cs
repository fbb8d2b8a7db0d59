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
    public bool IsDuplicate => Containment >= LeastContainment && Coverage >= LeastCoverage;

    /// <summary>Compares two texts.</summary>
    public static DuplicateMatch Of(Shingles left, Shingles right)
    {
        if (left.Count == 0 || right.Count == 0) return default;
        var shared = (double)left.Shared(right);
        var containment = shared / Math.Min(left.Count, right.Count);
        var resemblance = shared / (left.Count + right.Count - shared);
        var coverage = containment < LeastContainment ? 0 : left.Count <= right.Count ? left.Coverage(right) : right.Coverage(left);
        return new DuplicateMatch(containment, resemblance, coverage);
    }
}

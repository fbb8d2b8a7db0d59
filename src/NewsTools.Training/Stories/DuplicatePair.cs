namespace NewsTools.Training.Stories;

/// <summary>Two articles, and whether one is a copy of the other.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
/// <param name="IsCopy">Whether both have one text, edited or cut.</param>
/// <param name="Name">How the pair was made.</param>
internal sealed record DuplicatePair(Article Left, Article Right, bool IsCopy, string Name)
{
    /// <summary>Whether the index takes the second for a copy of the first.</summary>
    public bool IsFound()
    {
        var index = new DuplicateIndex(_ => false);
        index.Add(ShinglesOf(Left));
        return index.Find(ShinglesOf(Right), out _) >= 0;
    }

    /// <summary>How much of the two is the same.</summary>
    public DuplicateMatch Match() => DuplicateMatch.Of(ShinglesOf(Left), ShinglesOf(Right));

    private static Shingles ShinglesOf(Article article) => Shingles.Of(NewsPipeline.Default.Analyze(article, Layers.Tokens));
}

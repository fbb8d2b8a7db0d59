namespace NewsTools;

/// <summary>What an article or a story is about: its terms and its names, each as a vector.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Names">The names.</param>
internal readonly record struct StoryVector(SparseVector Terms, SparseVector Names)
{
    /// <summary>The part of a likeness that the names make where both have some.</summary>
    private const float NameShare = 0.35f;

    private const int MostTerms = 250;
    private const int MostNames = 60;

    /// <summary>The vector of an article, each part of length 1.</summary>
    public static StoryVector Of(ArticleSketch sketch, TermStatistics statistics) =>
        new(Weighed(sketch.Terms, statistics), Weighed(sketch.NameTerms, statistics));

    /// <summary>The sum of both.</summary>
    public StoryVector Plus(StoryVector other) => new(Terms.Plus(other.Terms, MostTerms), Names.Plus(other.Names, MostNames));

    /// <summary>How near two are, from 0 to 1: the cosines of their terms and of their names.</summary>
    public float Likeness(StoryVector other)
    {
        var terms = Terms.Cosine(other.Terms);
        return Names.Length == 0 || other.Names.Length == 0
            ? terms
            : ((1 - NameShare) * terms) + (NameShare * Names.Cosine(other.Names));
    }

    private static SparseVector Weighed(TermWeight[] terms, TermStatistics statistics)
    {
        var (keys, values) = (new uint[terms.Length], new float[terms.Length]);
        for (var i = 0; i < terms.Length; i++) (keys[i], values[i]) = (terms[i].Term, terms[i].Weight * statistics.Rarity(terms[i].Term));
        return SparseVector.Unit(keys, values);
    }
}

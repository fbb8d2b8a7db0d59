namespace NewsTools;

/// <summary>
/// A phrase that says what an article is about. Its place is the first occurrence; <see cref="Fact.Rule"/> names
/// the kind of evidence: <c>name</c> for a name of the article, <c>phrase</c> for a run of content words.
/// </summary>
public sealed class Keyword : Fact
{
    private readonly PhraseWeight _weight;

    internal Keyword(in FactOrigin origin, in PhraseWeight weight) : base(origin) => _weight = weight;

    /// <summary>The phrase in its most frequent form, without an article: <c>artillery shells</c>.</summary>
    public string Phrase { get; internal init; } = "";

    /// <summary>How much it weighs in this article: 1 for the first keyword, the others in proportion.</summary>
    public double Score { get; internal init; }

    /// <summary>How often it occurs, all its forms together.</summary>
    public int Count { get; internal init; }

    /// <summary>The factors of the weight: <c>places 4, rarity 0.25, shape 1.46, early 2, spread 1.8</c>.</summary>
    public string Reasons => string.Join(", ", GetReasons());

    /// <summary>The factors whose product is the weight, to which the score is in proportion.</summary>
    public IReadOnlyList<KeywordReason> GetReasons() => _weight.ToReasons();
}

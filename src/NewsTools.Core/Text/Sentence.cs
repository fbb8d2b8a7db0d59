namespace NewsTools;

/// <summary>One sentence as a fact; its number in the article is <see cref="Fact.Sentence"/>.</summary>
public sealed class Sentence : Fact
{
    internal Sentence(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>The number of tokens.</summary>
    public int TokenCount { get; internal init; }
}

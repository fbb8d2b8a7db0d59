namespace NewsTools;

/// <summary>One sentence of an article with its weight for a summary, and where the weight comes from.</summary>
public sealed class SummarySentence : Fact
{
    internal SummarySentence(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>The weight, from 0 to 1: the sum of what <see cref="GetReasons"/> gives.</summary>
    public double Score { get; internal init; }

    /// <summary>The place among the article's sentences by weight, from 1.</summary>
    public int Rank { get; internal init; }

    /// <summary>The parts of the weight, the largest first: <c>position 0.31, names 0.12</c>.</summary>
    public string Reasons => string.Join(", ", Parts.OrderByDescending(part => part.Weight));

    /// <summary>
    /// Whether the sentence leans on one before it: it opens with <c>However</c>, <c>He</c>, <c>Meanwhile it</c>.
    /// A summary takes such a sentence only together with the one before it.
    /// </summary>
    public bool Dangling { get; internal init; }

    /// <summary>Whether it is a whole sentence, and no headline, caption, question or other fragment.</summary>
    public bool Whole { get; internal init; }

    internal IReadOnlyList<SummaryReason> Parts { get; init; } = [];

    /// <summary>The parts of the weight, in a fixed order; parts that add nothing are left out.</summary>
    public IReadOnlyList<SummaryReason> GetReasons() => Parts;
}

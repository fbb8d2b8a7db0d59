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
    /// Whether the sentence leans on one before it: it opens with <c>However</c>, <c>He</c>, <c>Meanwhile it</c>. A summary takes
    /// such a sentence behind the one before it, or where <see cref="Display"/> writes out whom it speaks of, or when no other is left.
    /// </summary>
    public bool Dangling { get; internal init; }

    /// <summary>
    /// The sentence as it reads by itself: on one line, a pronoun at its start that stands for a name written out, a
    /// quotation that goes on in the next sentence closed.
    /// </summary>
    public string Display => Close(Reference is { } reference
        ? string.Concat(Text.AsSpan(0, reference.Span.Start - Start), reference.Text, Text.AsSpan(reference.Span.End - Start))
        : Text);

    /// <summary>Whether it is a whole sentence, and no headline, caption, question or other fragment.</summary>
    public bool Whole { get; internal init; }

    /// <summary>Whether somebody asks in it, or says <c>I</c> or <c>you</c> outside quotation marks, so that a reader must know who speaks.</summary>
    internal bool Spoken { get; init; }

    /// <summary>Whether it is the headline of an interview.</summary>
    internal bool Headline { get; init; }

    internal IReadOnlyList<SummaryReason> Parts { get; init; } = [];

    /// <summary>The name behind the pronoun by which the sentence leans, where the article gives it.</summary>
    internal WrittenReference? Reference { get; init; }

    /// <summary>The mark that closes a quotation that the sentence leaves open.</summary>
    internal char? MissingQuote { get; init; }

    /// <summary>The same behind the sentence before it, which says whom it speaks of.</summary>
    internal string DisplayInContext => Close(Text);

    /// <summary>The same sentence as one of an article of the same text, which carries no analysis.</summary>
    internal SummarySentence In(Article article) =>
        new(new FactOrigin(article, GetSpan(), Paragraph, Sentence, Confidence, Rule))
        {
            Score = Score, Rank = Rank, Parts = Parts, Whole = Whole, Spoken = Spoken, Headline = Headline, Dangling = Dangling, Reference = Reference, MissingQuote = MissingQuote,
        };

    /// <summary>Whether the sentence stands right behind another one in its article.</summary>
    internal bool Follows(SummarySentence other) => other.Sentence == Sentence - 1 && ReferenceEquals(other.GetArticle(), GetArticle());

    private string Close(string text) => text.ReplaceLineEndings(" ") + MissingQuote;

    /// <summary>The parts of the weight, in a fixed order; parts that add nothing are left out.</summary>
    public IReadOnlyList<SummaryReason> GetReasons() => Parts;
}

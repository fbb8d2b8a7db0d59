namespace NewsTools;

/// <summary>One sentence as a fact; its number in the article is <see cref="Fact.Sentence"/>.</summary>
public sealed class Sentence : Fact
{
    private const string RuleName = "sentences";

    internal Sentence(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>The number of tokens.</summary>
    public int TokenCount { get; internal init; }

    /// <summary>The sentences of a document in text order, made as they are asked for.</summary>
    /// <exception cref="InvalidOperationException">The document has no tokens layer.</exception>
    public static IEnumerable<Sentence> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = document.Tokens;
        for (var i = 0; i < tokens.Sentences.Length; i++) yield return At(document, tokens.Sentences[i], i);
    }

    private static Sentence At(Document document, in SentenceRow row, int index) =>
        new(new FactOrigin(document.Article, row.Span, row.Paragraph + 1, index + 1, 1, RuleName)) { TokenCount = row.TokenCount };
}

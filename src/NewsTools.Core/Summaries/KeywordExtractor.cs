namespace NewsTools;

/// <summary>
/// The stage that finds the phrases that say what an article is about: names, and runs of nouns and adjectives,
/// weighed by how often and how early they stand, over how much of the article, in the title, and how rare their
/// words are elsewhere.
/// </summary>
public sealed class KeywordExtractor : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "keywords";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Names;

    /// <inheritdoc/>
    public Layers Adds => Layers.Keywords;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var table = PhraseTable.Of(document, TitleTerms(document.Article.Title), cancellation);
        var chosen = new KeywordSelection(document, table).Choose();
        var keywords = new Keyword[chosen.Count];
        for (var i = 0; i < keywords.Length; i++)
            keywords[i] = ToKeyword(table.Phrases[chosen[i].Phrase], chosen[i].Weight, chosen[0].Weight.Product, table, document);
        return (IReadOnlyList<Keyword>)keywords;
    }

    private static Keyword ToKeyword(in KeyPhrase phrase, in PhraseWeight weight, double best, PhraseTable table, Document document)
    {
        var first = table.Places[phrase.First];
        var span = document.Tokens.SpanOf(first.FirstToken, first.EndToken);
        var score = Math.Round(weight.Product / best, 4);
        return new Keyword(document.Locate(span, score, phrase.Mention < 0 ? "phrase" : "name"), weight)
        {
            Phrase = PhraseForm.Of(phrase, table, document),
            Score = score,
            Count = phrase.Count,
        };
    }

    private static WordIndex TitleTerms(string? title)
    {
        var terms = new WordIndex();
        if (title is null) return terms;
        foreach (ref readonly var token in TextSegmenter.Segment(title).Tokens) terms.TryAdd(ContentWords.Term(token, title));
        return terms;
    }
}

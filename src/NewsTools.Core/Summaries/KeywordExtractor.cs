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
        var phrases = new PhraseTable();
        foreach (var run in new PhraseUnits(document).Runs())
        {
            cancellation.ThrowIfCancellationRequested();
            phrases.Add(run);
        }

        var keywords = new KeywordSelection(document, phrases.Phrases).Choose();
        return (IReadOnlyList<Keyword>)[.. keywords.Select(pair => ToKeyword(pair.Phrase, pair.Score, document))];
    }

    private static Keyword ToKeyword(KeyPhrase phrase, double score, Document document)
    {
        var first = phrase.Occurrences[0];
        var span = document.Tokens.SpanOf(first.FirstToken, first.EndToken);
        var rounded = Math.Round(score, 4);
        return new Keyword(document.Locate(span, rounded, phrase.Name is null ? "phrase" : "name"))
        {
            Phrase = PhraseForm.Of(phrase, document),
            Score = rounded,
            Count = phrase.Occurrences.Count,
        };
    }
}

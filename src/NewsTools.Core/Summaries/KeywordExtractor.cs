namespace NewsTools;

/// <summary>The stage that finds the phrases that say what an article is about.</summary>
public sealed class KeywordExtractor : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "keywords";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Adds => Layers.Keywords;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var phrases = new PhraseTable(document);
        foreach (ref readonly var sentence in document.Tokens.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            phrases.Add(sentence);
        }

        return phrases.Rank();
    }
}

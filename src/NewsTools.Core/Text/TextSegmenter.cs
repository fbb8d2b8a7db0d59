using NewsTools.Segmentation;

namespace NewsTools;

/// <summary>The stage that finds tokens, sentences and paragraphs.</summary>
public sealed class TextSegmenter : IAnnotator
{
    /// <inheritdoc/>
    public string Name => "tokens";

    /// <inheritdoc/>
    public Layers Needs => Layers.None;

    /// <inheritdoc/>
    public Layers Adds => Layers.Tokens;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Segment(document.Text);
    }

    /// <summary>The tokens, sentences and paragraphs of a text.</summary>
    public static TokenLayer Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = TokenBuffer.Rent();
        TokenScanner.Scan(text, buffer);
        SentenceSplitter.Split(text, buffer);
        var layer = buffer.ToLayer();
        TokenBuffer.Return(buffer);
        return layer;
    }
}

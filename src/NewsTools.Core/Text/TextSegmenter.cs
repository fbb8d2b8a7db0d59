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
        return Segment(document.Text, cancellation);
    }

    /// <summary>The tokens, sentences and paragraphs of a text; every character but white space is in exactly one token.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <param name="cancellation">Looked at every few thousand tokens.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TokenLayer Segment(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = TokenBuffer.Rent(text.Length);
        TokenScanner.Scan(text, buffer, cancellation);
        SentenceSplitter.Split(text, buffer);
        var layer = buffer.ToLayer();
        TokenBuffer.Return(buffer);
        return layer;
    }
}

namespace NewsTools.Formats.Writing;

/// <summary>
/// CoNLL-U (https://universaldependencies.org/format.html), which needs tokens, tags and trees and holds names beside them. An
/// article without a sentence has no place in this format.
/// </summary>
internal sealed class ConlluArticleWriter(Stream stream, Layers layers) : IArticleWriter
{
    public Layers Layers { get; } = (layers & Layers.Names) | Layers.Tokens | Layers.Tags | Layers.Tree;

    public void Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var writer = Utf8Writer.On(stream);
        new ConlluText(document, ConlluNames.Of(document, Layers), writer).Write();
    }

    public void Complete() => stream.Flush();
}

namespace NewsTools.Formats.Writing;

/// <summary>
/// Writes analysed articles one after the other. Memory does not grow with their number. Not thread-safe. The
/// stream stays open; whoever made it disposes it.
/// </summary>
public interface IArticleWriter
{
    /// <summary>The layers that it will write: of those asked for, the ones that the format can hold. A document must have them.</summary>
    Layers Layers { get; }

    /// <summary>Writes one article.</summary>
    /// <exception cref="InvalidOperationException">The document lacks one of <see cref="Layers"/>.</exception>
    void Write(Document document);

    /// <summary>Writes what closes the file and flushes. Without it the file is incomplete.</summary>
    void Complete();
}

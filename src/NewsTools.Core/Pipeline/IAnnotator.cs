namespace NewsTools;

/// <summary>
/// One stage of the analysis. It declares the layers that it needs and the one that it adds, reads the former and
/// never edits them. An annotator has no state that changes and may be called from many threads at once.
/// </summary>
public interface IAnnotator
{
    /// <summary>The stage's name, as diagnostics and benchmarks show it.</summary>
    string Name { get; }

    /// <summary>The layers that must be there before it runs.</summary>
    Layers Needs { get; }

    /// <summary>The one layer that it adds.</summary>
    Layers Adds { get; }

    /// <summary>Computes the layer.</summary>
    /// <param name="document">The document; every layer of <see cref="Needs"/> is present.</param>
    /// <param name="cancellation">Looked at once a sentence.</param>
    /// <returns>The layer's immutable data, of the type that <see cref="Document"/> gives for the layer.</returns>
    object Annotate(Document document, CancellationToken cancellation);
}

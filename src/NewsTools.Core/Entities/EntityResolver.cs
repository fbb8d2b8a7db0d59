using NewsTools.Entities;

namespace NewsTools;

/// <summary>
/// The stage that finds out which names, noun phrases and pronouns speak of the same person or thing. Immutable and
/// thread-safe; scratch memory is per thread.
/// </summary>
public sealed class EntityResolver : IAnnotator
{
    [ThreadStatic]
    private static EntityWork? _work;

    private readonly Lexicon _lexicon;

    /// <summary>A resolver with the built-in lexicon.</summary>
    public EntityResolver() : this(Lexicon.Default)
    {
    }

    /// <summary>A resolver with another lexicon, such as one with a user's entries.</summary>
    public EntityResolver(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
    }

    /// <inheritdoc/>
    public string Name => "entities";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Tags | Layers.Tree | Layers.Names;

    /// <inheritdoc/>
    public Layers Adds => Layers.Entities;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return (_work ??= new EntityWork()).Resolve(document, _lexicon, cancellation);
    }
}

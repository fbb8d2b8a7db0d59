using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// The stage that finds names: by the lexicon, by the shape of words and by what stands around them. It works in
/// three steps that know nothing of each other's rules: phrases are cut out of the text, cues are gathered for
/// each, and the sum of the cues' weights decides. Immutable and thread-safe; scratch memory is per thread.
/// </summary>
public sealed class NameRecognizer : IAnnotator
{
    [ThreadStatic]
    private static NameWork? _work;

    private readonly Lexicon _lexicon;
    private readonly NameWeights _weights;

    /// <summary>A recogniser with the built-in lexicon.</summary>
    public NameRecognizer() : this(Lexicon.Default)
    {
    }

    /// <summary>A recogniser with another lexicon, such as one with a user's entries.</summary>
    public NameRecognizer(Lexicon lexicon) : this(lexicon, NameWeights.Default)
    {
    }

    internal NameRecognizer(Lexicon lexicon, NameWeights weights)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (_lexicon, _weights) = (lexicon, weights);
    }

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Adds => Layers.Names;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var work = _work ??= new NameWork();
        work.FindPhrases(document, _lexicon, _weights, cancellation);
        return work.ToMentions();
    }

    /// <summary>The phrases of a document with their cues and scores, for training; they are valid until the thread's next call.</summary>
    internal static ReadOnlySpan<NamePhrase> FindPhrases(Document document, Lexicon lexicon, NameWeights weights)
    {
        var work = _work ??= new NameWork();
        work.FindPhrases(document, lexicon, weights, CancellationToken.None);
        return CollectionsMarshal.AsSpan(work.Phrases);
    }
}

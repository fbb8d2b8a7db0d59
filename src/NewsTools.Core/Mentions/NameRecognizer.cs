namespace NewsTools;

/// <summary>
/// The stage that finds names: by the lexicon, by the shape of words and by what stands around them. It works in
/// three steps that know nothing of each other's rules: phrases are cut out of the text, cues are gathered for
/// each, and the sum of the cues' weights decides; between them a small network revises the phrases. Immutable and thread-safe; scratch memory is per thread.
/// </summary>
public sealed class NameRecognizer : IAnnotator
{
    [ThreadStatic]
    private static NameWork? _work;

    private readonly Lexicon _lexicon;
    private readonly NameWeights _weights;
    private readonly Lazy<NameModel?> _model;

    /// <summary>A recogniser with the built-in lexicon.</summary>
    public NameRecognizer() : this(Lexicon.Default)
    {
    }

    /// <summary>A recogniser with another lexicon, such as one with a user's entries.</summary>
    public NameRecognizer(Lexicon lexicon) : this(lexicon, NameWeights.Default, new Lazy<NameModel?>(() => NameModel.Default))
    {
    }

    /// <summary>A recogniser with weights of one's own; without a model the rules decide alone.</summary>
    internal NameRecognizer(Lexicon lexicon, NameWeights weights, Lazy<NameModel?>? model)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (_lexicon, _weights, _model) = (lexicon, weights, model ?? new Lazy<NameModel?>((NameModel?)null));
    }

    /// <summary>This recogniser by its rules alone, without the network: a fraction of the work, for names that are only counted.</summary>
    internal NameRecognizer ByRules() => new(_lexicon, _weights, null);

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
        if (IsEnglish(document.Article))
        {
            work.FindPhrases(document, _lexicon, _weights, _model.Value, cancellation);
            return work.ToMentions();
        }

        // In other languages capitals and words around say other things than in English: the lexicon alone decides.
        work.FindPhrases(document, _lexicon, _weights, null, cancellation);
        foreach (ref var phrase in work.Phrases.Span) phrase.Covered |= phrase.Match.Count == 0;
        return work.ToMentions();
    }

    /// <summary>Whether an article is in English, or its language is not known.</summary>
    private static bool IsEnglish(Article article) =>
        article.Language is not { Length: > 0 } language || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The phrases of a document with their cues and scores, for training; they are valid until the thread's next call.</summary>
    internal static ReadOnlySpan<NamePhrase> FindPhrases(Document document, Lexicon lexicon, NameWeights weights, NameModel? model = null)
    {
        var work = _work ??= new NameWork();
        work.FindPhrases(document, lexicon, weights, model, CancellationToken.None);
        return work.Phrases.Span;
    }
}

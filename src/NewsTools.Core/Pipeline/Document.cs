using System.Numerics;

namespace NewsTools;

/// <summary>
/// An article and the layers of analysis added so far. A layer, once there, never changes; reading is safe from
/// many threads.
/// </summary>
public sealed class Document
{
    private readonly object?[] _layers = new object?[LayerCount];
    private readonly IAnnotator?[] _annotators = new IAnnotator?[LayerCount];

    private static readonly int LayerCount = EnumName.CountOf<Layers>() - 1;

    internal Document(Article article) => Article = article;

    /// <summary>The article that is analysed.</summary>
    public Article Article { get; }

    /// <summary>The article's text, to which all offsets refer.</summary>
    public string Text => Article.Text;

    /// <summary>The layers that are present.</summary>
    public Layers Present { get; private set; }

    /// <summary>Tokens, sentences and paragraphs.</summary>
    /// <exception cref="InvalidOperationException">The layer is not present; so for every layer below.</exception>
    public TokenLayer Tokens => Get<TokenLayer>(Layers.Tokens);

    /// <summary>Part of speech and lemma of each token.</summary>
    public TagLayer Tags => Get<TagLayer>(Layers.Tags);

    /// <summary>The dependency trees of the sentences.</summary>
    public TreeLayer Tree => Get<TreeLayer>(Layers.Tree);

    /// <summary>Name mentions in text order.</summary>
    public IReadOnlyList<Mention> Mentions => Get<IReadOnlyList<Mention>>(Layers.Names);

    /// <summary>Entities: who and what the article speaks of, with all mentions.</summary>
    public EntityLayer Entities => Get<EntityLayer>(Layers.Entities);

    /// <summary>Statements in text order.</summary>
    public IReadOnlyList<Statement> Statements => Get<IReadOnlyList<Statement>>(Layers.Statements);

    /// <summary>Keywords, the weightiest first.</summary>
    public IReadOnlyList<Keyword> Keywords => Get<IReadOnlyList<Keyword>>(Layers.Keywords);

    /// <summary>The sentences with their weight for a summary.</summary>
    public SentenceRanking Ranking => Get<SentenceRanking>(Layers.Summary);

    /// <summary>Time expressions in text order.</summary>
    public IReadOnlyList<TimeExpression> Times => Get<IReadOnlyList<TimeExpression>>(Layers.Times);

    /// <summary>Amounts in text order.</summary>
    public IReadOnlyList<Quantity> Quantities => Get<IReadOnlyList<Quantity>>(Layers.Quantities);

    /// <summary>The data of one layer; stages and tests use it, users the named properties.</summary>
    /// <exception cref="InvalidOperationException">The layer is not present.</exception>
    public T Get<T>(Layers layer) where T : class =>
        _layers[IndexOf(layer)] as T
        ?? throw new InvalidOperationException($"The layer '{layer}' of '{Article}' is not present: ask the pipeline for it.");

    /// <summary>What a fact at a place carries: sentence and paragraph by the tokens layer, span, confidence to three decimals, rule.</summary>
    public FactOrigin Locate(TextSpan span, double confidence, string rule)
    {
        var tokens = Tokens;
        var sentence = tokens.SentenceAt(span.Start);
        return new FactOrigin(Article, span, tokens.Sentences[sentence].Paragraph + 1, sentence + 1, Math.Round(confidence, 3), rule);
    }

    internal IAnnotator? AnnotatorOf(Layers layer) => _annotators[IndexOf(layer)];

    internal void Add(IAnnotator annotator, object data)
    {
        var index = IndexOf(annotator.Adds);
        _layers[index] = data;
        _annotators[index] = annotator;
        Present |= annotator.Adds;
    }

    private static int IndexOf(Layers layer) => BitOperations.TrailingZeroCount((int)layer);
}

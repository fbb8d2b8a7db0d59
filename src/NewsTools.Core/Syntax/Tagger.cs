using NewsTools.Syntax;

namespace NewsTools;

/// <summary>
/// The stage that finds part of speech and lemma of each token: a small network over a window of words, in integers, so
/// that every machine gives the same tags. <c>docs/models.md</c> tells how it was trained and how it scores.
/// </summary>
public sealed class Tagger : IAnnotator
{
    private readonly Lazy<SyntaxModel> _model;
    private readonly Lazy<Lemmatizer> _lemmatizer;

    /// <summary>A tagger with the built-in model, which is opened at the first use.</summary>
    public Tagger() : this(BuiltInModel.Syntax, BuiltInModel.Lemmatizer)
    {
    }

    /// <summary>A tagger with a model of one's own.</summary>
    /// <param name="file">The model file; it must stay open as long as the tagger is used.</param>
    /// <exception cref="ModelFormatException">At the first use: the file lacks the tagger's sections, or they are damaged.</exception>
    public Tagger(ModelFile file)
        : this(new Lazy<SyntaxModel>(() => SyntaxModel.Of(file)), new Lazy<Lemmatizer>(() => new Lemmatizer(file)))
    {
    }

    private Tagger(Lazy<SyntaxModel> model, Lazy<Lemmatizer> lemmatizer) => (_model, _lemmatizer) = (model, lemmatizer);

    /// <inheritdoc/>
    public string Name => "tags";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Adds => Layers.Tags;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Tag(document.Tokens, document.Text, cancellation);
    }

    /// <summary>The tags of a text's tokens.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal TagLayer Tag(TokenLayer tokens, string text, CancellationToken cancellation)
    {
        var model = _model.Value;
        var workspace = SyntaxWorkspace.For(model);
        workspace.StartKeeping(tokens);
        var tags = new byte[tokens.Tokens.Length];
        for (var block = new SentenceBlocks(tokens); block.MoveNext();)
        {
            cancellation.ThrowIfCancellationRequested();
            workspace.Tags.Encode(tokens, text, block);
            workspace.Tags.Tag(block, tags);
            workspace.Keep(block);
        }

        return new TagLayer(tokens, text, tags, model.Tags, _lemmatizer);
    }
}

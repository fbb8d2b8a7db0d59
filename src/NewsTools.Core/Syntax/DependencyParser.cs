using NewsTools.Syntax;

namespace NewsTools;

/// <summary>
/// The stage that finds the head of each token and its relation to it: a recurrent layer above the tagger's states
/// scores all pairs of a sentence (after Dozat and Manning 2017), and the best tree is kept. <c>docs/models.md</c> tells how it
/// was trained and how it scores.
/// </summary>
public sealed class DependencyParser : IAnnotator
{
    private readonly Lazy<SyntaxModel> _model;

    /// <summary>A parser with the built-in model, which is opened at the first use.</summary>
    public DependencyParser() => _model = BuiltInModel.Syntax;

    /// <summary>A parser with a model of one's own.</summary>
    /// <param name="file">The model file; it must stay open as long as the parser is used.</param>
    /// <exception cref="ModelFormatException">At the first use: the file lacks the parser's sections, or they are damaged.</exception>
    public DependencyParser(ModelFile file) => _model = new Lazy<SyntaxModel>(() => SyntaxModel.Of(file));

    /// <inheritdoc/>
    public string Name => "tree";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Tags;

    /// <inheritdoc/>
    public Layers Adds => Layers.Tree;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Parse(document.Tokens, document.Text, cancellation);
    }

    /// <summary>The trees of a text's sentences.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal unsafe TreeLayer Parse(TokenLayer tokens, string text, CancellationToken cancellation)
    {
        var workspace = SyntaxWorkspace.For(_model.Value);
        var heads = new int[tokens.Tokens.Length];
        var relations = new DependencyRelation[heads.Length];
        var kept = workspace.StartReading(tokens);
        var root = -1;
        for (var block = new SentenceBlocks(tokens); block.MoveNext();)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!kept) workspace.Tags.Encode(tokens, text, block);
            workspace.Trees.Parse(block, kept ? workspace.Read(block) : workspace.Tags.Local, heads, relations);
            foreach (ref readonly var piece in block.Pieces) root = Join(piece, root, heads, relations);
        }

        return new TreeLayer(heads, relations);
    }

    /// <summary>Hangs the tree of a piece that continues a sentence on the sentence's root.</summary>
    /// <returns>The sentence's root.</returns>
    private static int Join(in SentencePiece piece, int root, Span<int> heads, Span<DependencyRelation> relations)
    {
        var own = piece.First + heads.Slice(piece.First, piece.Count).IndexOf(-1);
        relations[own] = piece.Continues ? DependencyRelation.Parataxis : DependencyRelation.Root;
        if (!piece.Continues) return own;
        heads[own] = root;
        return root;
    }
}

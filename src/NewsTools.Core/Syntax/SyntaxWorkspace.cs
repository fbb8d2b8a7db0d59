namespace NewsTools.Syntax;

/// <summary>The memory of one thread for tagging and parsing with one model.</summary>
internal sealed class SyntaxWorkspace
{
    [ThreadStatic]
    private static SyntaxWorkspace? _current;

    private readonly SyntaxModel _model;
    private TreeEncoder? _trees;

    private SyntaxWorkspace(SyntaxModel model) => (_model, Tags) = (model, new TagEncoder(model));

    /// <summary>From tokens to local states and tags.</summary>
    public TagEncoder Tags { get; }

    /// <summary>From local states to trees.</summary>
    public TreeEncoder Trees => _trees ??= new TreeEncoder(_model.Trees);

    /// <summary>The calling thread's memory for a model.</summary>
    public static SyntaxWorkspace For(SyntaxModel model) =>
        _current is { } current && ReferenceEquals(current._model, model) ? current : _current = new SyntaxWorkspace(model);
}

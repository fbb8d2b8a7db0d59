using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>
/// The memory of one thread for tagging and parsing with one model. The local states of the text that was tagged last stay,
/// so that the parser, which mostly comes next, need not compute them again.
/// </summary>
internal sealed unsafe class SyntaxWorkspace
{
    /// <summary>The most rows whose states are kept from tagging to parsing.</summary>
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static SyntaxWorkspace? _current;

    private readonly SyntaxModel _model;
    private readonly AlignedBuffer<byte> _states = new(0);
    private TokenLayer? _kept;
    private TreeEncoder? _trees;
    private int _rows;

    private SyntaxWorkspace(SyntaxModel model) => (_model, Tags) = (model, new TagEncoder(model));

    /// <summary>From tokens to local states and tags.</summary>
    public TagEncoder Tags { get; }

    /// <summary>From local states to trees.</summary>
    public TreeEncoder Trees => _trees ??= new TreeEncoder(_model.Trees);

    /// <summary>The calling thread's memory for a model.</summary>
    public static SyntaxWorkspace For(SyntaxModel model) =>
        _current is { } current && ReferenceEquals(current._model, model) ? current : _current = new SyntaxWorkspace(model);

    /// <summary>Makes room for the states of a text, where it is not too long.</summary>
    public void StartKeeping(TokenLayer tokens)
    {
        var rows = tokens.Tokens.Length + 2 * tokens.Sentences.Length + SentenceBlocks.MaxRows;
        (_kept, _rows) = (rows <= MostKept ? tokens : null, 0);
        if (_kept is not null) _states.Grow((rows + SentenceBlocks.MaxRows) * _model.Local.Outputs);
    }

    /// <summary>Keeps the states of a block that was just encoded.</summary>
    public void Keep(SentenceBlocks block)
    {
        if (_kept is null) return;
        var width = _model.Local.Outputs;
        new ReadOnlySpan<byte>(Tags.Local, block.Rows * width).CopyTo(new Span<byte>(_states.Start + _rows * width, block.Rows * width));
        _rows += block.Rows;
    }

    /// <summary>Starts to read the states of a text from its first block.</summary>
    /// <returns>Whether they were kept.</returns>
    public bool StartReading(TokenLayer tokens)
    {
        _rows = 0;
        var kept = ReferenceEquals(_kept, tokens);
        _kept = null;
        return kept;
    }

    /// <summary>The kept states of the next block.</summary>
    public byte* Read(SentenceBlocks block)
    {
        var states = _states.Start + _rows * _model.Local.Outputs;
        _rows += block.Rows;
        return states;
    }
}

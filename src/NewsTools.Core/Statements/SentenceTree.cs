namespace NewsTools.Statements;

/// <summary>
/// The children and the stretch of each word of one sentence, made in time linear in its length. Places are those of the
/// document; the buffers are reused from sentence to sentence.
/// </summary>
internal sealed class SentenceTree
{
    private int[] _child = [];
    private int[] _sibling = [];
    private int[] _left = [];
    private int[] _right = [];
    private int[] _open = [];
    private int[] _ready = [];
    private int[] _heads = [];
    private DependencyRelation[] _relations = [];
    private bool[] _pasts = [];
    private int _first;

    /// <summary>Index of the sentence's first token.</summary>
    public int First => _first;

    /// <summary>Index after the sentence's last token.</summary>
    public int End { get; private set; }

    /// <summary>The first child of a token, or -1.</summary>
    public int ChildOf(int token) => _child[token - _first];

    /// <summary>The first child with one of two relations, or -1.</summary>
    public int ChildOf(int token, DependencyRelation one, DependencyRelation other)
    {
        for (var child = _child[token - _first]; child >= 0; child = _sibling[child - _first])
            if (_relations[child - _first] is var relation && (relation == one || relation == other)) return child;
        return -1;
    }

    /// <summary>The next child of the same head, or -1.</summary>
    public int NextOf(int token) => _sibling[token - _first];

    /// <summary>The first token below a token, or itself.</summary>
    public int LeftOf(int token) => _left[token - _first];

    /// <summary>The last token below a token, or itself.</summary>
    public int RightOf(int token) => _right[token - _first];

    /// <summary>The head of a token, or -1.</summary>
    public int HeadOf(int token) => _heads[token - _first];

    /// <summary>The relation of a token to its head.</summary>
    public DependencyRelation RelationOf(int token) => _relations[token - _first];

    /// <summary>Whether a token is read as a verb in the past, whatever its tag.</summary>
    public bool IsPast(int token) => _pasts[token - _first];

    /// <summary>Reads a token as a verb in the past.</summary>
    public void ReadAsPast(int token) => _pasts[token - _first] = true;

    /// <summary>Copies the tree of a sentence.</summary>
    public void Load(in SentenceRow sentence, TreeLayer trees)
    {
        (_first, End) = (sentence.FirstToken, sentence.EndToken);
        if (_child.Length < sentence.TokenCount) Grow(sentence.TokenCount);
        trees.Heads.Slice(_first, sentence.TokenCount).CopyTo(_heads);
        trees.Relations.Slice(_first, sentence.TokenCount).CopyTo(_relations);
        _pasts.AsSpan(0, sentence.TokenCount).Clear();
        Link();
    }

    /// <summary>Hangs a token on another head, where that makes no circle; <see cref="Link"/> must follow.</summary>
    /// <returns>Whether it was done.</returns>
    public bool Move(int token, int head, DependencyRelation relation)
    {
        for (var at = head; at >= _first; at = _heads[at - _first])
            if (at == token) return false;
        (_heads[token - _first], _relations[token - _first]) = (head, relation);
        return true;
    }

    /// <summary>Gives a token another relation to its head.</summary>
    public void Rename(int token, DependencyRelation relation) => _relations[token - _first] = relation;

    /// <summary>Works out children and stretches from the heads.</summary>
    public void Link()
    {
        var count = End - _first;
        var heads = _heads;
        for (var i = 0; i < count; i++) (_child[i], _left[i], _right[i], _open[i]) = (-1, i + _first, i + _first, 0);
        for (var i = count - 1; i >= 0; i--)
        {
            var head = heads[i];
            if (head < _first || head >= End) continue;
            _sibling[i] = _child[head - _first];
            _child[head - _first] = i + _first;
            _open[head - _first]++;
        }

        Stretch(count);
    }

    /// <summary>Leaves first: a word whose children are done widens its head.</summary>
    private void Stretch(int count)
    {
        var ready = 0;
        for (var i = 0; i < count; i++)
            if (_open[i] == 0) _ready[ready++] = i;
        while (ready > 0)
        {
            var i = _ready[--ready];
            var head = _heads[i] - _first;
            if (head < 0 || head >= count) { _sibling[i] = -1; continue; }
            _left[head] = Math.Min(_left[head], _left[i]);
            _right[head] = Math.Max(_right[head], _right[i]);
            if (--_open[head] == 0) _ready[ready++] = head;
        }
    }

    private void Grow(int count)
    {
        var size = Math.Max(256, count * 2);
        (_child, _sibling, _left, _right, _open, _ready) = (new int[size], new int[size], new int[size], new int[size], new int[size], new int[size]);
        (_heads, _relations, _pasts) = (new int[size], new DependencyRelation[size], new bool[size]);
    }
}

namespace NewsTools;

/// <summary>All patterns as one tree per level while they are read: from a node, a symbol leads on. <see cref="RuleGraph"/> is made of it.</summary>
internal sealed class RuleTrie
{
    /// <summary>The bit of a symbol that must stand right behind what is before it.</summary>
    public const ushort Glued = 1 << 15;

    /// <summary>Room for half so many edges without growing.</summary>
    private const int Capacity = 16384;

    private readonly WordIndex _edges = new(Capacity);
    private PatternEnd?[] _ends = new PatternEnd?[Capacity / 2];

    /// <summary>A step from a node by a symbol to the next node.</summary>
    public readonly record struct RuleStep(int Node, ushort Symbol, int Next);

    /// <summary>The number of nodes.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node from which a level starts.</summary>
    public int RootOf(int level) => Add(0, (ushort)(Glued - 1 - level));

    /// <summary>The steps from each node but the first: where it comes from, by what symbol, and its own number.</summary>
    public IEnumerable<RuleStep> Steps
    {
        get
        {
            foreach (var (key, next) in _edges.Entries) yield return new RuleStep((int)(key >> 16), (ushort)key, next);
        }
    }

    /// <summary>The patterns that end in a node, or null.</summary>
    public PatternEnd? EndsAt(int node) => _ends[node];

    /// <summary>The node that a symbol leads to; made where there is none.</summary>
    public int Add(int node, ushort symbol)
    {
        var key = ((uint)node << 16) | symbol;
        var next = _edges.Find(key);
        if (next >= 0) return next;
        _edges.Set(key, next = Count++);
        if (next == _ends.Length) Array.Resize(ref _ends, next * 2);
        return next;
    }

    /// <summary>Ends a pattern in a node.</summary>
    public void End(int node, TimeRule rule)
    {
        for (var end = _ends[node]; end is not null; end = end.Next)
            if (end.Rule == rule)
                return;
        _ends[node] = new PatternEnd(rule, _ends[node]);
    }
}

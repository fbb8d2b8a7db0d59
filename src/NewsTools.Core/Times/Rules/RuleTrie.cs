namespace NewsTools;

/// <summary>All patterns as one graph per level: from a node, a symbol leads on. Built once, then only read.</summary>
internal sealed class RuleTrie
{
    /// <summary>The bit of a symbol that must stand right behind what is before it.</summary>
    public const ushort Glued = 1 << 15;

    /// <summary>Room for half so many edges without growing.</summary>
    private const int Capacity = 16384;

    private readonly WordIndex _edges = new(Capacity);
    private RuleNode[] _nodes = new RuleNode[Capacity / 2];

    /// <summary>The number of nodes.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node from which a level starts.</summary>
    public int RootOf(int level) => Add(0, (ushort)(Glued - 1 - level));

    /// <summary>The node that a symbol leads to, or -1.</summary>
    public int Next(int node, ushort symbol) => _edges.Find(((uint)node << 16) | symbol);

    /// <summary>What is known of a node.</summary>
    public ref readonly RuleNode this[int node] => ref _nodes[node];

    /// <summary>The node that a symbol leads to; made where there is none.</summary>
    public int Add(int node, ushort symbol)
    {
        var key = ((uint)node << 16) | symbol;
        var next = _edges.Find(key);
        if (next >= 0) return next;
        _edges.Set(key, next = Count++);
        if (next == _nodes.Length) Array.Resize(ref _nodes, next * 2);
        _nodes[node].Followers |= RuleNode.BitOf(symbol);
        return next;
    }

    /// <summary>For each of so many symbols the levels, as bits, that have a pattern that begins with it.</summary>
    public byte[] StartsOf(int levels, int symbols)
    {
        var starts = new byte[symbols];
        for (var level = 1; level <= levels; level++)
        {
            var root = RootOf(level);
            for (var symbol = 0; symbol < symbols; symbol++)
                if (Next(root, (ushort)symbol) >= 0 || Next(root, (ushort)(symbol | Glued)) >= 0)
                    starts[symbol] |= (byte)(1 << level);
        }

        return starts;
    }

    /// <summary>Ends a pattern in a node.</summary>
    public void End(int node, TimeRule rule)
    {
        for (var end = _nodes[node].End; end is not null; end = end.Next)
            if (end.Rule == rule)
                return;
        _nodes[node].End = new PatternEnd(rule, _nodes[node].End);
    }
}

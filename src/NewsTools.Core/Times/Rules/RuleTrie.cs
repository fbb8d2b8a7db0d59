namespace NewsTools;

/// <summary>All patterns as one graph per level: from a node, a symbol leads on. Built once, then only read.</summary>
internal sealed class RuleTrie
{
    private const int Glued = 1 << 15;

    private readonly WordIndex _edges = new();
    private readonly List<List<TimeRule>?> _accepts = [null];

    /// <summary>The node from which a level starts.</summary>
    public int RootOf(int level) => Next(0, (ushort)(Glued - 1 - level), false, add: true);

    /// <summary>The node that a symbol leads to, or -1.</summary>
    public int Next(int node, ushort symbol, bool glued) => _edges.Find(((uint)node << 16) | symbol | (glued ? Glued : 0u));

    /// <summary>The rules whose patterns end in a node, or null.</summary>
    public List<TimeRule>? RulesAt(int node) => _accepts[node];

    /// <summary>Adds one way through a pattern.</summary>
    public int Next(int node, ushort symbol, bool glued, bool add)
    {
        var key = ((uint)node << 16) | symbol | (glued ? Glued : 0u);
        var next = _edges.Find(key);
        if (next >= 0 || !add) return next;
        _edges.Set(key, next = _accepts.Count);
        _accepts.Add(null);
        return next;
    }

    /// <summary>Ends a pattern in a node.</summary>
    public void Accept(int node, TimeRule rule)
    {
        var rules = _accepts[node] ??= [];
        if (!rules.Contains(rule)) rules.Add(rule);
    }
}

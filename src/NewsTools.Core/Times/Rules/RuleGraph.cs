namespace NewsTools;

/// <summary>
/// All patterns as one tree per level: from a node, a symbol leads on. The nodes to which a node leads lie side by side in the
/// order of their symbols, so that little memory is touched. Immutable.
/// </summary>
internal sealed class RuleGraph
{
    private readonly RuleNode[] _nodes;
    private readonly ushort[] _symbols;
    private readonly TimeRule[] _rules;
    private readonly int[] _roots;

    /// <param name="trie">The patterns.</param>
    /// <param name="levels">The number of levels.</param>
    public RuleGraph(RuleTrie trie, int levels)
    {
        _roots = new int[levels + 1];
        for (var level = 1; level <= levels; level++) _roots[level] = trie.RootOf(level);
        (_nodes, _symbols) = (new RuleNode[trie.Count], new ushort[trie.Count]);
        var numbers = Number(trie);
        var rules = new List<TimeRule>();
        for (var node = 0; node < trie.Count; node++)
        {
            ref var row = ref _nodes[numbers[node]];
            row.FirstRule = checked((ushort)rules.Count);
            for (var end = trie.EndsAt(node); end is not null; end = end.Next) rules.Add(end.Rule);
            row.RuleCount = checked((ushort)(rules.Count - row.FirstRule));
        }

        _rules = [.. rules];
        for (var level = 1; level <= levels; level++) _roots[level] = numbers[_roots[level]];
    }

    /// <summary>What is known of a node.</summary>
    public ref readonly RuleNode this[int node] => ref _nodes[node];

    /// <summary>The node from which a level starts.</summary>
    public int RootOf(int level) => _roots[level];

    /// <summary>The rules whose patterns end in a node.</summary>
    public ReadOnlySpan<TimeRule> RulesOf(in RuleNode node) => _rules.AsSpan(node.FirstRule, node.RuleCount);

    /// <summary>The node that a symbol leads to, or -1.</summary>
    public int Next(in RuleNode node, ushort symbol)
    {
        int low = node.First, high = low + node.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_symbols[middle] == symbol) return middle;
            if (_symbols[middle] < symbol) low = middle + 1;
            else high = middle;
        }

        return -1;
    }

    /// <summary>For each of so many symbols the levels, as bits, that have a pattern that begins with it.</summary>
    public byte[] StartsOf(int symbols)
    {
        var starts = new byte[symbols];
        for (var level = 1; level < _roots.Length; level++)
            for (var symbol = 0; symbol < symbols; symbol++)
                if (Next(_nodes[_roots[level]], (ushort)symbol) >= 0 || Next(_nodes[_roots[level]], (ushort)(symbol | RuleTrie.Glued)) >= 0)
                    starts[symbol] |= (byte)(1 << level);
        return starts;
    }

    /// <summary>Numbers the nodes from the first on, those to which a node leads one behind the other.</summary>
    private int[] Number(RuleTrie trie)
    {
        var steps = new RowList<RuleTrie.RuleStep>();
        foreach (var step in trie.Steps) steps.Add(step);
        steps.Sort(static (one, other) => one.Node != other.Node ? one.Node - other.Node : one.Symbol - other.Symbol);
        var (numbers, first, order) = (new int[trie.Count], new int[trie.Count + 1], new int[trie.Count]);
        foreach (var step in steps) first[step.Node + 1]++;
        for (var node = 0; node < trie.Count; node++) first[node + 1] += first[node];
        var count = 1;
        for (var at = 0; at < count; at++)
        {
            var node = order[at];
            ref var row = ref _nodes[at];
            (row.First, row.Count) = (checked((ushort)count), checked((ushort)(first[node + 1] - first[node])));
            for (var i = first[node]; i < first[node + 1]; i++)
            {
                (order[count], numbers[steps[i].Next], _symbols[count]) = (steps[i].Next, count, steps[i].Symbol);
                row.Followers |= RuleNode.BitOf(steps[i].Symbol);
                count++;
            }
        }

        return numbers;
    }
}

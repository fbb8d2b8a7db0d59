namespace NewsTools;

/// <summary>All patterns that match from one item, longest first. One per thread, reused.</summary>
internal sealed class RuleSearch
{
    /// <summary>The most elements that a pattern has.</summary>
    public const int LongestPattern = 14;

    private const int Most = 24;
    private readonly ushort[] _path = new ushort[LongestPattern];
    private readonly TimeRule?[] _rules = new TimeRule?[Most];
    private readonly int[] _lengths = new int[Most];
    private readonly ushort[] _paths = new ushort[Most * LongestPattern];
    private RuleGraph _graph = null!;
    private TimeItem[] _items = null!;
    private int _end;
    private int _depth;
    private int _count;

    /// <summary>The symbols of every match, <see cref="LongestPattern"/> places each.</summary>
    public ushort[] Paths => _paths;

    /// <summary>Follows every pattern from a node of the graph and an item; false where none matches.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node.</param>
    /// <param name="items">The items.</param>
    /// <param name="end">The number of items.</param>
    /// <param name="at">The item.</param>
    public bool Find(RuleGraph graph, int node, TimeItem[] items, int end, int at)
    {
        (_graph, _items, _end, _depth, _count) = (graph, items, end, 0, 0);
        Walk(node, at);
        return _count > 0;
    }

    /// <summary>Takes the longest match that is left; of equal ones the rule that was found first. Gives its place in <see cref="Paths"/>, or -1.</summary>
    public int TakeLongest(out TimeRule? rule, out int length)
    {
        var best = -1;
        for (var i = 0; i < _count; i++)
            if (_rules[i] is not null && (best < 0 || IsBetter(i, best)))
                best = i;
        (rule, length) = (null, 0);
        if (best < 0) return -1;
        (rule, length, _rules[best]) = (_rules[best], _lengths[best], null);
        return best * LongestPattern;
    }

    /// <summary>Whether the expression of a match reaches further: context after it does not make a match longer.</summary>
    private bool IsBetter(int one, int other)
    {
        var longer = _lengths[one] - _rules[one]!.Right - (_lengths[other] - _rules[other]!.Right);
        return longer > 0 || (longer == 0 && _rules[one]!.Order < _rules[other]!.Order);
    }

    private void Walk(int node, int at)
    {
        ref readonly var here = ref _graph[node];
        if (_depth > 0)
            foreach (var rule in _graph.RulesOf(here))
                Keep(rule);
        if (here.Followers == 0 || at >= _end || _depth == LongestPattern) return;
        ref readonly var item = ref _items[at];
        foreach (var reading in item.Readings)
        {
            if (here.MayLead(reading.Symbol)) Step(here, reading.Symbol, at);
            if (!item.SpaceBefore && here.MayLead((ushort)(reading.Symbol | RuleTrie.Glued))) Step(here, (ushort)(reading.Symbol | RuleTrie.Glued), at);
        }
    }

    private void Step(in RuleNode node, ushort symbol, int at)
    {
        var next = _graph.Next(node, symbol);
        if (next < 0) return;
        _path[_depth++] = (ushort)(symbol & ~RuleTrie.Glued);
        Walk(next, at + 1);
        _depth--;
    }

    private void Keep(TimeRule rule)
    {
        if (_count == Most) return;
        (_rules[_count], _lengths[_count]) = (rule, _depth);
        Array.Copy(_path, 0, _paths, _count * LongestPattern, _depth);
        _count++;
    }
}

namespace NewsTools;

/// <summary>
/// Runs the levels of a grammar over a stretch of items. Each level goes once from left to right; where patterns
/// match, the longest one whose production agrees replaces its items by what it found. A pattern has a bounded
/// length, so a stretch takes linear time.
/// </summary>
internal readonly ref struct RuleMatcher(TimeGrammar grammar, TimeScratch scratch)
{
    private readonly TimeGrammar _grammar = grammar;
    private readonly TimeScratch _scratch = scratch;

    /// <summary>Finds the expressions of the stretch and adds them to the scratch.</summary>
    public void Run()
    {
        var starts = 0;
        foreach (ref var item in _scratch.Items.AsSpan(0, _scratch.Count)) starts |= item.Starts = _grammar.StartsOf(item.Readings);
        for (var level = 1; level <= TimeGrammar.Levels; level++)
            if ((starts & (1 << level)) != 0) starts |= RunLevel(level, _grammar.Graph.RootOf(level));
        for (var i = 0; i < _scratch.Count; i++)
            if (_scratch.Items[i].Node is { Stands: true } node)
                Collect(node);
    }

    private void Collect(TimeNode node)
    {
        _scratch.Found.Add(node);
        foreach (var part in node.Parts) Collect(part);
    }

    /// <summary>Runs one level.</summary>
    /// <returns>The levels, as bits, that can begin with what it found.</returns>
    private int RunLevel(int level, int root)
    {
        var (kept, starts) = (0, 0);
        for (var at = 0; at < _scratch.Count;)
        {
            if ((_scratch.Items[at].Starts & (1 << level)) == 0 || !_scratch.Search.Find(_grammar.Graph, root, _scratch.Items, _scratch.Count, at) || Produce(at, out var first, out var end) is not { } node)
            {
                if (kept != at) _scratch.Items[kept] = _scratch.Items[at];
                kept++;
                at++;
                continue;
            }

            // Context before the expression stays where it is.
            while (at < first) _scratch.Items[kept++] = _scratch.Items[at++];
            var found = ItemOf(node, first, end);
            starts |= found.Starts;
            _scratch.Items[kept++] = found;
            at = end;
        }

        _scratch.Truncate(kept);
        return starts;
    }

    private TimeNode? Produce(int at, out int first, out int end)
    {
        while (_scratch.Search.TakeLongest(out var rule, out var length) is >= 0 and var path)
        {
            var match = new TimeMatch(_scratch, at, path, length, rule!);
            (first, end) = (match.First, match.End);
            if (rule!.Production(match) is not { } node) continue;
            node.Rule = rule.Name;
            Place(node, first, end);
            return node;
        }

        (first, end) = (at, at);
        return null;
    }

    private void Place(TimeNode node, int first, int end)
    {
        var (from, last) = (_scratch.Pieces[_scratch.Items[first].First], _scratch.Pieces[_scratch.Items[end - 1].End - 1]);
        node.Span = TextSpan.FromBounds(from.Start, last.End);
        node.FirstToken = from.Token;
    }

    private TimeItem ItemOf(TimeNode node, int first, int end)
    {
        var readings = node.Form.Readings;
        return new TimeItem
        {
            First = _scratch.Items[first].First,
            End = _scratch.Items[end - 1].End,
            SpaceBefore = _scratch.Items[first].SpaceBefore,
            Starts = _grammar.StartsOf(readings),
            Readings = readings,
            Node = node,
        };
    }
}

using System.Runtime.CompilerServices;

namespace NewsTools;

/// <summary>All patterns that match from one item, longest first.</summary>
internal ref struct RuleSearch(RuleTrie trie, ReadOnlySpan<TimeItem> items, int start)
{
    /// <summary>The most elements that a pattern has.</summary>
    public const int LongestPattern = 14;

    private const int Most = 24;
    private readonly RuleTrie _trie = trie;
    private readonly ReadOnlySpan<TimeItem> _items = items;
    private readonly int _start = start;
    private Steps _path;
    private int _depth;
    private Candidates _found;
    private int _count;

    /// <summary>Follows every pattern from a node of the graph and an item.</summary>
    public void Walk(int node, int at)
    {
        if (_depth > 0 && _trie.RulesAt(node) is { } rules) Keep(rules);
        if (at >= _items.Length || _depth == Steps.Length) return;
        ref readonly var item = ref _items[at];
        foreach (var reading in item.Readings)
        {
            Step(node, reading.Symbol, false, at);
            if (!item.SpaceBefore) Step(node, reading.Symbol, true, at);
        }
    }

    /// <summary>Takes the longest match that is left; of equal ones the rule that was found first.</summary>
    public bool TakeLongest(out TimeRule? rule, scoped Span<ushort> symbols, out int length)
    {
        var best = -1;
        for (var i = 0; i < _count; i++)
            if (_found[i].Rule is { } candidate && (best < 0 || _found[i].CoreLength > _found[best].CoreLength || (_found[i].CoreLength == _found[best].CoreLength && candidate.Order < _found[best].Rule!.Order)))
                best = i;
        if (best < 0)
        {
            (rule, length) = (null, 0);
            return false;
        }

        rule = _found[best].Rule;
        length = _found[best].Length;
        ReadOnlySpan<ushort> path = _found[best].Steps;
        path[..length].CopyTo(symbols);
        _found[best] = default;
        return true;
    }

    private void Step(int node, ushort symbol, bool glued, int at)
    {
        var next = _trie.Next(node, symbol, glued);
        if (next < 0) return;
        _path[_depth++] = symbol;
        Walk(next, at + 1);
        _depth--;
    }

    private void Keep(List<TimeRule> rules)
    {
        foreach (var rule in rules)
            if (_count < Most)
                _found[_count++] = new Candidate { Rule = rule, Length = _depth, Steps = _path };
    }

    private struct Candidate
    {
        public TimeRule? Rule;
        public int Length;
        public Steps Steps;

        /// <summary>How far the expression reaches: context after it does not make a match longer.</summary>
        public readonly int CoreLength => Length - Rule!.Right;
    }

    [InlineArray(Length)]
    private struct Steps
    {
        public const int Length = LongestPattern;
        private ushort _first;
    }

    [InlineArray(Most)]
    private struct Candidates
    {
        private Candidate _first;
    }
}

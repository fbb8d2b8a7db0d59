namespace NewsTools.Syntax;

/// <summary>
/// Finds the best tree with one root under given scores of arcs (Chu and Liu 1965, Edmonds 1967): every token takes its best
/// head, and each circle that arises is drawn together to one node, which takes the head that costs the circle least. The
/// work grows with the circles: sentences whose best heads nearly make a tree cost little. Not thread-safe; its memory is
/// kept for the next sentence.
/// </summary>
internal sealed class TreeDecoder
{
    /// <summary>More than any tree could gain by a second root.</summary>
    private const double RootPenalty = 1e6;

    // Row d - 1, column h: the score of the arc from node h (0 is the root) to node d, and which arc between tokens that is.
    private double[] _scores = [];
    private int[] _arcs = [];

    // Nodes stand for tokens from 1 or, in place of its first node, for a circle. By node: its best head, the number of what
    // it stands for, the start from which a search saw it, whether it is in the circle at hand.
    private int[] _best = [], _numbers = [], _seen = [];
    private bool[] _inside = [];

    // By number, tokens from 1 and then circles: the circle around it, and the arc that leads into it.
    private int[] _around = [], _chosen = [];
    private int[] _nodes = [];
    private int _count, _nodeCount, _circle;

    private int Columns => _count + 1;

    /// <summary>Fills the heads of a sentence: from 1, 0 for the root.</summary>
    /// <param name="scores">Row i, column h: the score of h (0 is the root) as head of token i.</param>
    /// <param name="heads">One for each token.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        _count = heads.Length;
        Grow(Columns);
        Solve(scores, 0, heads);
        if (heads.Count(0) > 1) Solve(scores, RootPenalty, heads);
    }

    private void Solve(ReadOnlySpan<float> scores, double rootPenalty, Span<int> heads)
    {
        Start(scores, rootPenalty);
        for (var node = FindCircle(); node > 0; node = FindCircle()) Contract(node);
        for (var n = 0; n < _nodeCount; n++) Choose(_nodes[n]);
        for (; _circle > _count; _circle--) Open(_circle);
        for (var i = 0; i < _count; i++) heads[i] = _chosen[i + 1] % Columns;
    }

    private void Start(ReadOnlySpan<float> scores, double rootPenalty)
    {
        (_nodeCount, _circle) = (_count, _count);
        for (var at = 0; at < _count * Columns; at++) (_scores[at], _arcs[at]) = (scores[at], at);
        for (var d = 1; d <= _count; d++)
        {
            _scores[At(d, 0)] -= rootPenalty;
            _nodes[d - 1] = _numbers[d] = d;
        }

        for (var d = 1; d <= _count; d++) _best[d] = BestHead(d);
    }

    private int At(int dependent, int head) => (dependent - 1) * Columns + head;

    /// <summary>A node of a circle of best heads, or 0.</summary>
    private int FindCircle()
    {
        for (var n = 0; n < _nodeCount; n++) _seen[_nodes[n]] = 0;
        for (var n = 0; n < _nodeCount; n++)
        {
            var node = _nodes[n];
            for (; node > 0 && _seen[node] == 0; node = _best[node]) _seen[node] = n + 1;
            if (node > 0 && _seen[node] == n + 1) return node;
        }

        return 0;
    }

    /// <summary>Makes one node of a circle: one of its nodes stands for all.</summary>
    private void Contract(int first)
    {
        _circle++;
        for (var node = first; !_inside[node]; node = _best[node])
        {
            _inside[node] = true;
            _around[_numbers[node]] = _circle;
            Choose(node);
        }

        Join(first, 0);
        for (var n = 0; n < _nodeCount; n++)
            if (!_inside[_nodes[n]]) Join(first, _nodes[n]);
        Replace(first);
    }

    /// <summary>Sets the best arcs between a circle and a node outside it, in both directions.</summary>
    private void Join(int first, int outside)
    {
        var (into, away) = (0, 0);
        var (intoScore, awayScore) = (double.NegativeInfinity, double.NegativeInfinity);
        var node = first;
        do
        {
            var (at, next) = (At(node, outside), _best[node]);
            var score = _scores[at] - _scores[At(node, next)];
            if (score > intoScore) (into, intoScore) = (at, score);
            if (outside > 0 && _scores[At(outside, node)] > awayScore) (away, awayScore) = (At(outside, node), _scores[At(outside, node)]);
            node = next;
        }
        while (node != first);
        Set(At(first, outside), into, intoScore);
        if (outside > 0) Set(At(outside, first), away, awayScore);
    }

    private void Set(int at, int from, double score) => (_scores[at], _arcs[at]) = (score, _arcs[from]);

    /// <summary>Takes the nodes of a circle away but for the first, which is the circle from now on.</summary>
    private void Replace(int first)
    {
        var kept = 0;
        for (var n = 0; n < _nodeCount; n++)
        {
            var node = _nodes[n];
            if (!_inside[node] || node == first) _nodes[kept++] = node;
            if (!_inside[node] && _inside[_best[node]]) _best[node] = first;
        }

        _nodeCount = kept;
        for (var node = first; _inside[node]; node = _best[node]) _inside[node] = false;
        _numbers[first] = _circle;
        _best[first] = BestHead(first);
    }

    private int BestHead(int node)
    {
        var best = 0;
        for (var n = 0; n < _nodeCount; n++)
            if (_nodes[n] != node && _scores[At(node, _nodes[n])] > _scores[At(node, best)]) best = _nodes[n];
        return best;
    }

    private void Choose(int node) => _chosen[_numbers[node]] = _arcs[At(node, _best[node])];

    /// <summary>Gives the arc that leads into a circle to the one of its nodes that it meets.</summary>
    private void Open(int circle)
    {
        var node = _chosen[circle] / Columns + 1;
        while (_around[node] != circle) node = _around[node];
        _chosen[node] = _chosen[circle];
    }

    private void Grow(int columns)
    {
        if (_best.Length >= columns) return;
        (_scores, _arcs) = (new double[columns * columns], new int[columns * columns]);
        (_best, _numbers, _seen, _inside, _nodes) = (new int[columns], new int[columns], new int[columns], new bool[columns], new int[columns]);
        (_around, _chosen) = (new int[2 * columns], new int[2 * columns]);
    }
}

namespace NewsTools.Syntax;

/// <summary>
/// Finds the best projective tree with one root under given scores of arcs, by the dynamic programme of Eisner (1996):
/// cubic in the sentence's length, so it is kept for sentences where the best single heads make no tree. Not
/// thread-safe; its memory is kept for the next sentence.
/// </summary>
internal sealed class ProjectiveDecoder
{
    // Four tables of spans i..j: closed or open, with the head at the left or the right end.
    private const int ClosedRight = 0, ClosedLeft = 1, OpenRight = 2, OpenLeft = 3, Tables = 4;
    private float[] _best = [];
    private short[] _split = [];
    private int _count;

    /// <summary>Fills the heads of a sentence: from 1, 0 for the root.</summary>
    /// <param name="scores">Row i, column h: the score of h (0 is the root) as head of token i.</param>
    /// <param name="heads">One for each token.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        _count = heads.Length;
        var cells = _count * _count * Tables;
        if (_best.Length < cells) (_best, _split) = (new float[cells], new short[cells]);
        for (var i = 0; i < _count; i++) _best[At(ClosedRight, i, i)] = _best[At(ClosedLeft, i, i)] = 0;
        for (var length = 1; length < _count; length++)
            for (var i = 0; i + length < _count; i++)
                FillSpan(scores, i, i + length);

        var root = BestRoot(scores);
        heads[root] = 0;
        Close(ClosedLeft, 0, root, heads);
        Close(ClosedRight, root, _count - 1, heads);
    }

    private void FillSpan(ReadOnlySpan<float> scores, int i, int j)
    {
        var (best, split) = (float.NegativeInfinity, i);
        for (var k = i; k < j; k++)
            Keep(_best[At(ClosedRight, i, k)] + _best[At(ClosedLeft, k + 1, j)], k, ref best, ref split);
        Set(OpenRight, i, j, best + scores[j * (_count + 1) + i + 1], split);
        Set(OpenLeft, i, j, best + scores[i * (_count + 1) + j + 1], split);

        (best, split) = (float.NegativeInfinity, i + 1);
        for (var k = i + 1; k <= j; k++)
            Keep(_best[At(OpenRight, i, k)] + _best[At(ClosedRight, k, j)], k, ref best, ref split);
        Set(ClosedRight, i, j, best, split);

        (best, split) = (float.NegativeInfinity, i);
        for (var k = i; k < j; k++)
            Keep(_best[At(ClosedLeft, i, k)] + _best[At(OpenLeft, k, j)], k, ref best, ref split);
        Set(ClosedLeft, i, j, best, split);
    }

    private int BestRoot(ReadOnlySpan<float> scores)
    {
        var (best, root) = (float.NegativeInfinity, 0);
        for (var i = 0; i < _count; i++)
            Keep(_best[At(ClosedLeft, 0, i)] + _best[At(ClosedRight, i, _count - 1)] + scores[i * (_count + 1)], i, ref best, ref root);
        return root;
    }

    /// <summary>Reads the heads inside a closed span back from the splits.</summary>
    private void Close(int table, int i, int j, Span<int> heads)
    {
        while (i < j)
        {
            var k = _split[At(table, i, j)];
            if (table == ClosedRight)
            {
                heads[k] = i + 1;
                Open(OpenRight, i, k, heads);
                i = k;
            }
            else
            {
                heads[k] = j + 1;
                Open(OpenLeft, k, j, heads);
                j = k;
            }
        }
    }

    private void Open(int table, int i, int j, Span<int> heads)
    {
        var k = _split[At(table, i, j)];
        Close(ClosedRight, i, k, heads);
        Close(ClosedLeft, k + 1, j, heads);
    }

    private static void Keep(float score, int at, ref float best, ref int split)
    {
        if (score > best) (best, split) = (score, at);
    }

    private void Set(int table, int i, int j, float score, int split)
    {
        _best[At(table, i, j)] = score;
        _split[At(table, i, j)] = (short)split;
    }

    private int At(int table, int i, int j) => (table * _count + i) * _count + j;
}

using System.Runtime.Intrinsics;

namespace NewsTools.Syntax;

/// <summary>
/// Finds the best projective tree with one root under given scores of arcs, by the dynamic programme of Eisner (1996):
/// cubic in the sentence's length, so it is kept for sentences where the best single heads make no tree. Not
/// thread-safe; its memory is kept for the next sentence.
/// </summary>
internal sealed unsafe class ProjectiveDecoder
{
    private const int Lanes = 8;

    // Spans i..j, closed or open, with the head at the left or the right end. A table by first has row i and column j, one
    // by last row j and column i, so that every sum over split points reads memory in order.
    private float[] _rightByFirst = [], _rightByLast = [], _leftByFirst = [], _leftByLast = [], _openRightByFirst = [], _openLeftByLast = [];
    private short[] _openSplit = [], _rightSplit = [], _leftSplit = [];
    private int _count;

    /// <summary>Fills the heads of a sentence: from 1, 0 for the root.</summary>
    /// <param name="scores">Row i, column h: the score of h (0 is the root) as head of token i.</param>
    /// <param name="heads">One for each token.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        _count = heads.Length;
        Grow(_count * _count);
        for (var i = 0; i < _count; i++)
        {
            var at = i * _count + i;
            _rightByFirst[at] = _rightByLast[at] = _leftByFirst[at] = _leftByLast[at] = 0;
        }

        for (var length = 1; length < _count; length++)
            for (var i = 0; i + length < _count; i++)
                FillSpan(scores, i, i + length);

        var root = BestRoot(scores);
        heads[root] = 0;
        CloseLeft(0, root, heads);
        CloseRight(root, _count - 1, heads);
    }

    private void FillSpan(ReadOnlySpan<float> scores, int i, int j)
    {
        int byFirst = i * _count, byLast = j * _count;
        fixed (float* right = _rightByFirst, rightLast = _rightByLast, left = _leftByFirst, leftLast = _leftByLast, open = _openRightByFirst, openLast = _openLeftByLast)
        {
            var best = Best(right + byFirst + i, leftLast + byLast + i + 1, j - i, out var split);
            _openSplit[byFirst + j] = (short)(i + split);
            open[byFirst + j] = best + scores[j * (_count + 1) + i + 1];
            openLast[byLast + i] = best + scores[i * (_count + 1) + j + 1];

            best = Best(open + byFirst + i + 1, rightLast + byLast + i + 1, j - i, out split);
            _rightSplit[byFirst + j] = (short)(i + 1 + split);
            right[byFirst + j] = rightLast[byLast + i] = best;

            best = Best(left + byFirst + i, openLast + byLast + i, j - i, out split);
            _leftSplit[byFirst + j] = (short)(i + split);
            left[byFirst + j] = leftLast[byLast + i] = best;
        }
    }

    private int BestRoot(ReadOnlySpan<float> scores)
    {
        var (best, root) = (float.NegativeInfinity, 0);
        for (var i = 0; i < _count; i++)
        {
            var score = _leftByFirst[i] + _rightByFirst[i * _count + _count - 1] + scores[i * (_count + 1)];
            if (score > best) (best, root) = (score, i);
        }

        return root;
    }

    /// <summary>Reads the heads inside a closed span with its head at the right end back from the splits.</summary>
    private void CloseLeft(int i, int j, Span<int> heads)
    {
        while (i < j)
        {
            var k = _leftSplit[i * _count + j];
            heads[k] = j + 1;
            Open(k, j, heads);
            j = k;
        }
    }

    /// <summary>As <see cref="CloseLeft"/>, with the head at the left end.</summary>
    private void CloseRight(int i, int j, Span<int> heads)
    {
        while (i < j)
        {
            var k = _rightSplit[i * _count + j];
            heads[k] = i + 1;
            Open(i, k, heads);
            i = k;
        }
    }

    private void Open(int i, int j, Span<int> heads)
    {
        var k = _openSplit[i * _count + j];
        CloseRight(i, k, heads);
        CloseLeft(k + 1, j, heads);
    }

    /// <summary>The largest sum of numbers that stand at the same place in two rows, and the first place that has it.</summary>
    private static float Best(float* a, float* b, int count, out int at)
    {
        var (best, i) = (float.NegativeInfinity, 0);
        at = 0;
        if (count >= Lanes)
        {
            var top = Vector256.Create(float.NegativeInfinity);
            for (; i + Lanes <= count; i += Lanes) top = Vector256.Max(top, Vector256.Load(a + i) + Vector256.Load(b + i));
            for (var lane = 0; lane < Lanes; lane++) best = Math.Max(best, top.GetElement(lane));
            for (var k = 0; ; k += Lanes)
            {
                var bits = Vector256.Equals(Vector256.Load(a + k) + Vector256.Load(b + k), Vector256.Create(best)).ExtractMostSignificantBits();
                if (bits == 0) continue;
                at = k + System.Numerics.BitOperations.TrailingZeroCount(bits);
                break;
            }
        }

        for (; i < count; i++)
        {
            var sum = a[i] + b[i];
            if (sum > best) (best, at) = (sum, i);
        }

        return best;
    }

    private void Grow(int cells)
    {
        if (_rightByFirst.Length >= cells) return;
        (_rightByFirst, _rightByLast, _leftByFirst, _leftByLast) = (new float[cells], new float[cells], new float[cells], new float[cells]);
        (_openRightByFirst, _openLeftByLast) = (new float[cells], new float[cells]);
        (_openSplit, _rightSplit, _leftSplit) = (new short[cells], new short[cells], new short[cells]);
    }
}

namespace NewsTools.Training.Models;

/// <summary>Sums over sequences of tags, forward and backward, each step scaled to a sum of one. For one thread.</summary>
/// <param name="count">The number of tags.</param>
/// <param name="width">The columns that a row of scores has.</param>
/// <param name="mayFollow">Whether a tag may follow another.</param>
internal sealed class TagChain(int count, int width, Func<int, int, bool> mayFollow)
{
    private const float Least = 1e-20f;
    private readonly bool[] _possible = [.. Enumerable.Range(0, width * width).Select(i => i / width < count && i % width < count && mayFollow(i / width, i % width))];
    private readonly float[] _moves = new float[width * width];
    private float[] _shares = [], _forward = [], _backward = [];
    private float _end;

    /// <summary>Takes up the scores of transitions as they are now.</summary>
    public void Refresh(Parameter transitions)
    {
        for (var i = 0; i < _moves.Length; i++) _moves[i] = _possible[i] ? Exponential.Of(transitions.Values[i]) : 0;
    }

    /// <summary>The logarithm of the sum over all sequences that are allowed, null where none is; adds the gradient of that, times a scale.</summary>
    public double? Sum(Tensor x, int start, int rows, ReadOnlySpan<uint> allowed, Parameter transitions, int partition, float scale)
    {
        if (_shares.Length < rows * width) (_shares, _forward, _backward) = (new float[rows * width * 2], new float[(rows + 1) * width * 2], new float[(rows + 1) * width * 2]);
        var sum = ReadShares(x, start, rows, allowed);
        sum += Forward(rows);
        if (_end < Least) return null;
        Backward(rows);
        AddGradient(x, start, rows, transitions.Gradients(partition), scale);
        return sum;
    }

    private double ReadShares(Tensor x, int start, int rows, ReadOnlySpan<uint> allowed)
    {
        var sum = 0.0;
        for (var i = 0; i < rows; i++)
        {
            var scores = x.Row(start + i);
            var top = float.MinValue;
            for (var tag = 0; tag < count; tag++) top = Math.Max(top, scores[tag]);
            for (var tag = 0; tag < width; tag++)
                _shares[i * width + tag] = tag < count && (allowed.IsEmpty || (allowed[i] >> tag & 1) != 0) ? Exponential.Of(scores[tag] - top) : 0;
            sum += top;
        }

        return sum;
    }

    /// <summary>Row i: what leads to each tag of token i; the sum of logarithms of what was divided out.</summary>
    private double Forward(int rows)
    {
        var sum = 0.0;
        for (var i = 0; i <= rows; i++)
        {
            var row = _forward.AsSpan(i * width, width);
            row.Clear();
            for (var from = 0; from < count; from++)
            {
                var before = i == 0 ? from == 0 ? 1 : 0 : _forward[(i - 1) * width + from];
                if (before == 0) continue;
                for (var tag = 0; tag < width; tag++) row[tag] += before * _moves[from * width + tag];
            }

            if (i == rows)
            {
                _end = row[0];
                return sum + Math.Log(Math.Max(row[0], Least));
            }

            var total = 0f;
            for (var tag = 0; tag < width; tag++) total += row[tag] *= _shares[i * width + tag];
            total = Math.Max(total, Least);
            for (var tag = 0; tag < width; tag++) row[tag] /= total;
            for (var tag = 0; tag < width; tag++) _shares[i * width + tag] /= total;
            sum += Math.Log(total);
        }

        return sum;
    }

    /// <summary>Row i: what follows each tag of token i, in the scale of the way forward.</summary>
    private void Backward(int rows)
    {
        for (var i = rows - 1; i >= 0; i--)
        {
            var row = _backward.AsSpan(i * width, width);
            for (var tag = 0; tag < count; tag++)
            {
                var sum = 0f;
                if (i == rows - 1) sum = _moves[tag * width];
                else
                    for (var next = 0; next < count; next++)
                        sum += _moves[tag * width + next] * _shares[(i + 1) * width + next] * _backward[(i + 1) * width + next];
                row[tag] = sum;
            }
        }
    }

    private void AddGradient(Tensor x, int start, int rows, Span<float> moves, float scale)
    {
        var whole = scale / _end;
        for (var i = 0; i < rows; i++)
        {
            var gradient = x.GradientRow(start + i);
            for (var tag = 0; tag < count; tag++) gradient[tag] += whole * _forward[i * width + tag] * _backward[i * width + tag];
            for (var from = 0; from < count; from++)
            {
                var before = i == 0 ? from == 0 ? 1 : 0 : _forward[(i - 1) * width + from];
                if (before == 0) continue;
                for (var tag = 0; tag < count; tag++)
                    moves[from * width + tag] += whole * before * _moves[from * width + tag] * _shares[i * width + tag] * _backward[i * width + tag];
            }
        }

        for (var tag = 0; tag < count; tag++) moves[tag * width] += whole * _forward[(rows - 1) * width + tag] * _moves[tag * width];
    }
}

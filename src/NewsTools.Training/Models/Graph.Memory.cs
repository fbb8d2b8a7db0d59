using NewsTools.Models;

namespace NewsTools.Training.Models;

internal sealed unsafe partial class Graph
{
    /// <summary>
    /// A long short-term memory in both directions (Hochreiter and Schmidhuber 1997), forget and input gates tied:
    /// state = f state + (1 - f) z, output = o tanh(state), where z, f and o also see the output before.
    /// </summary>
    /// <param name="gates">For each direction what z, f and o get from the input.</param>
    /// <param name="recurrent">For each direction, one below the other, what they get from the output before.</param>
    /// <param name="starts">Where sentences start, and the end.</param>
    public Tensor Remember(Tensor gates, Parameter recurrent, ReadOnlyMemory<int> starts)
    {
        var size = gates.Columns / 6;
        var y = New(gates.Rows, 2 * size);
        var states = New(gates.Rows, 2 * size);
        var steps = Steps(starts);
        for (var direction = 0; direction < 2; direction++)
            foreach (var step in steps)
                RememberForward(gates, recurrent, states, y, step, direction, size);
        Then(() =>
        {
            fixed (float* back = Transpose(recurrent))
                for (var direction = 0; direction < 2; direction++)
                    for (var k = steps.Count - 1; k >= 0; k--)
                        RememberBackward(gates, recurrent, back, states, y, steps[k], direction, size);
        });
        return y;
    }

    /// <summary>For each step from sentence starts (and ends, for the way back) the sentences that are that long.</summary>
    private static List<List<(int Start, int End, int Step)>> Steps(ReadOnlyMemory<int> starts)
    {
        var steps = new List<List<(int, int, int)>>();
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var k = 0; k < starts.Span[s + 1] - starts.Span[s]; k++)
            {
                if (k == steps.Count) steps.Add([]);
                steps[k].Add((starts.Span[s], starts.Span[s + 1], k));
            }

        return steps;
    }

    private void RememberForward(Tensor gates, Parameter recurrent, Tensor states, Tensor y, List<(int Start, int End, int Step)> rows, int direction, int size)
    {
        var wide = 3 * size;
        var inputs = Scratch(0, rows.Count * size);
        var sums = Scratch(1, rows.Count * wide);
        for (var r = 0; r < rows.Count; r++)
        {
            var (i, before) = Places(rows[r], direction);
            new ReadOnlySpan<float>(gates.Value + (i * 2 + direction) * wide, wide).CopyTo(sums.AsSpan(r * wide, wide));
            if (rows[r].Step > 0) y.Row(before).Slice(direction * size, size).CopyTo(inputs.AsSpan(r * size));
            else inputs.AsSpan(r * size, size).Clear();
        }

        fixed (float* a = inputs, c = sums)
        {
            Gemm.Add(rows.Count, wide, size, a, size, 1, recurrent.Value + direction * size * wide, wide, c, wide);
            for (var r = 0; r < rows.Count; r++)
            {
                var (i, before) = Places(rows[r], direction);
                // The sums stay in the gates' place for the way back.
                new ReadOnlySpan<float>(c + r * wide, wide).CopyTo(new Span<float>(gates.Value + (i * 2 + direction) * wide, wide));
                float* gate = c + r * wide, state = states.Value + (i * 2 + direction) * size, output = y.Value + (i * 2 + direction) * size;
                var last = states.Value + (before * 2 + direction) * size;
                for (var j = 0; j < size; j++)
                {
                    float z = Squash.Tanh(gate[j]), f = Squash.Gate(gate[size + j]), o = Squash.Gate(gate[2 * size + j]);
                    state[j] = f * (rows[r].Step > 0 ? last[j] : 0) + (1 - f) * z;
                    output[j] = o * state[j];
                }
            }
        }
    }

    private void RememberBackward(Tensor gates, Parameter recurrent, float* back, Tensor states, Tensor y, List<(int Start, int End, int Step)> rows, int direction, int size)
    {
        var wide = 3 * size;
        var inputs = Scratch(0, rows.Count * size);
        var errors = Scratch(1, rows.Count * wide);
        var before = Scratch(2, rows.Count * size);
        before.AsSpan(0, rows.Count * size).Clear();
        for (var r = 0; r < rows.Count; r++)
        {
            var (i, last) = Places(rows[r], direction);
            int at = (i * 2 + direction) * size, lastAt = (last * 2 + direction) * size;
            float* gate = gates.Value + (i * 2 + direction) * wide;
            for (var j = 0; j < size; j++)
            {
                float z = Squash.Tanh(gate[j]), f = Squash.Gate(gate[size + j]), o = Squash.Gate(gate[2 * size + j]);
                var error = y.Gradient[at + j];
                var stateError = states.Gradient[at + j] + error * o;
                var old = rows[r].Step > 0 ? states.Value[lastAt + j] : 0;
                errors[r * wide + 2 * size + j] = error * states.Value[at + j] * 0.25f * Squash.TanhSlope(0.5f * gate[2 * size + j]);
                errors[r * wide + size + j] = stateError * (old - z) * 0.25f * Squash.TanhSlope(0.5f * gate[size + j]);
                errors[r * wide + j] = stateError * (1 - f) * Squash.TanhSlope(gate[j]);
                if (rows[r].Step > 0) states.Gradient[lastAt + j] += stateError * f;
                inputs[r * size + j] = rows[r].Step > 0 ? y.Value[lastAt + j] : 0;
            }

            errors.AsSpan(r * wide, wide).CopyTo(new Span<float>(gates.Gradient + (i * 2 + direction) * wide, wide));
        }

        fixed (float* a = inputs, e = errors, b = before)
        {
            Gemm.Add(size, wide, rows.Count, a, 1, size, e, wide, recurrent.Gradient(partition) + direction * size * wide, wide);
            // The transposed weights have both directions beside each other.
            Gemm.Add(rows.Count, size, wide, e, wide, 1, back + direction * size, 2 * size, b, size);
            for (var r = 0; r < rows.Count; r++)
            {
                if (rows[r].Step == 0) continue;
                var (_, last) = Places(rows[r], direction);
                for (var j = 0; j < size; j++) y.Gradient[(last * 2 + direction) * size + j] += b[r * size + j];
            }
        }
    }

    private static (int Row, int Before) Places((int Start, int End, int Step) at, int direction) =>
        direction == 0 ? (at.Start + at.Step, at.Start + at.Step - 1) : (at.End - 1 - at.Step, at.End - at.Step);

    private readonly float[][] _scratch = [[], [], []];

    private float[] Scratch(int index, int size)
    {
        if (_scratch[index].Length < size) _scratch[index] = GC.AllocateArray<float>(size * 2, pinned: true);
        return _scratch[index];
    }
}

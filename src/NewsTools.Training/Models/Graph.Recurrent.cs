using NewsTools.Models;

namespace NewsTools.Training.Models;

internal sealed unsafe partial class Graph
{
    /// <summary>
    /// A recurrent layer in both directions whose gates look at the input alone (quasi-recurrent, Bradbury and others
    /// 2017): state = f state + (1 - f) z, output = o state.
    /// </summary>
    /// <param name="gates">For each direction the columns of z, f and o before their functions.</param>
    /// <param name="starts">Where sentences start, and the end.</param>
    public Tensor Recur(Tensor gates, ReadOnlyMemory<int> starts)
    {
        var size = gates.Columns / 6;
        var y = New(gates.Rows, 2 * size);
        var states = New(gates.Rows, 2 * size);
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var direction = 0; direction < 2; direction++)
                RecurForward(gates, states, y, starts.Span[s], starts.Span[s + 1], direction, size);
        Then(() =>
        {
            for (var s = 0; s + 1 < starts.Length; s++)
                for (var direction = 0; direction < 2; direction++)
                    RecurBackward(gates, states, y, starts.Span[s], starts.Span[s + 1], direction, size);
        });
        return y;
    }

    private static void RecurForward(Tensor gates, Tensor states, Tensor y, int start, int end, int direction, int size)
    {
        for (var k = start; k < end; k++)
        {
            var i = direction == 0 ? k : end - 1 - (k - start);
            var before = k == start ? null : states.Value + (direction == 0 ? i - 1 : i + 1) * 2 * size + direction * size;
            float* gate = gates.Value + i * 6 * size + direction * 3 * size, state = states.Value + i * 2 * size + direction * size;
            var output = y.Value + i * 2 * size + direction * size;
            for (var j = 0; j < size; j++)
            {
                float z = Squash.Tanh(gate[j]), f = Squash.Gate(gate[size + j]), o = Squash.Gate(gate[2 * size + j]);
                state[j] = f * (before is null ? 0 : before[j]) + (1 - f) * z;
                output[j] = o * state[j];
            }
        }
    }

    private static void RecurBackward(Tensor gates, Tensor states, Tensor y, int start, int end, int direction, int size)
    {
        for (var k = end - 1; k >= start; k--)
        {
            var i = direction == 0 ? k : end - 1 - (k - start);
            var beforeAt = (direction == 0 ? i - 1 : i + 1) * 2 * size + direction * size;
            var at = i * 2 * size + direction * size;
            float* gate = gates.Value + i * 6 * size + direction * 3 * size, back = gates.Gradient + i * 6 * size + direction * 3 * size;
            for (var j = 0; j < size; j++)
            {
                float z = Squash.Tanh(gate[j]), f = Squash.Gate(gate[size + j]), o = Squash.Gate(gate[2 * size + j]);
                var error = y.Gradient[at + j];
                var stateError = states.Gradient[at + j] + error * o;
                var before = k == start ? 0 : states.Value[beforeAt + j];
                back[2 * size + j] += error * states.Value[at + j] * 0.25f * Squash.TanhSlope(0.5f * gate[2 * size + j]);
                back[size + j] += stateError * (before - z) * 0.25f * Squash.TanhSlope(0.5f * gate[size + j]);
                back[j] += stateError * (1 - f) * Squash.TanhSlope(gate[j]);
                if (k > start) states.Gradient[beforeAt + j] += stateError * f;
            }
        }
    }
}

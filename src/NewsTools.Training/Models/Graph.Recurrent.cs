using System.Runtime.Intrinsics;

namespace NewsTools.Training.Models;

internal sealed unsafe partial class Graph
{
    private const int Lanes = 16;

    /// <summary>
    /// A recurrent layer in both directions whose gate looks at the input alone (quasi-recurrent, Bradbury and others
    /// 2017, with the forget gate alone): state = f state + (1 - f) z.
    /// </summary>
    /// <param name="gates">For each direction the columns of z and f before their functions.</param>
    /// <param name="starts">Where sentences start, and the end.</param>
    public Tensor Recur(Tensor gates, ReadOnlyMemory<int> starts)
    {
        var size = gates.Columns / 4;
        var y = New(gates.Rows, 2 * size);
        ForDirections(starts, (start, end, direction) => RecurForward(gates, y, start, end, direction, size));
        Then(() => ForDirections(starts, (start, end, direction) => RecurBackward(gates, y, start, end, direction, size)));
        return y;
    }

    private static void ForDirections(ReadOnlyMemory<int> starts, Action<int, int, int> visit)
    {
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var direction = 0; direction < 2; direction++) visit(starts.Span[s], starts.Span[s + 1], direction);
    }

    private static void RecurForward(Tensor gates, Tensor y, int start, int end, int direction, int size)
    {
        for (var k = start; k < end; k++)
        {
            var i = direction == 0 ? k : end - 1 - (k - start);
            float* gate = gates.Value + (i * 2 + direction) * 2 * size, state = y.Value + (i * 2 + direction) * size;
            var before = k == start ? null : state + (direction == 0 ? -2 : 2) * size;
            for (var j = 0; j < size; j += Lanes)
            {
                var z = Squash.Tanh(Vector512.Load(gate + j));
                var f = Squash.Gate(Vector512.Load(gate + size + j));
                var old = before is null ? default : Vector512.Load(before + j);
                (f * old + (Vector512<float>.One - f) * z).Store(state + j);
            }
        }
    }

    private static void RecurBackward(Tensor gates, Tensor y, int start, int end, int direction, int size)
    {
        for (var k = end - 1; k >= start; k--)
        {
            var i = direction == 0 ? k : end - 1 - (k - start);
            float* gate = gates.Value + (i * 2 + direction) * 2 * size, back = gates.Gradient + (i * 2 + direction) * 2 * size;
            var (at, beforeAt) = ((i * 2 + direction) * size, ((direction == 0 ? i - 1 : i + 1) * 2 + direction) * size);
            for (var j = 0; j < size; j += Lanes)
            {
                Vector512<float> first = Vector512.Load(gate + j), second = Vector512.Load(gate + size + j);
                Vector512<float> z = Squash.Tanh(first), f = Squash.Gate(second);
                var error = Vector512.Load(y.Gradient + at + j);
                var old = k == start ? default : Vector512.Load(y.Value + beforeAt + j);
                (Vector512.Load(back + size + j) + error * (old - z) * Squash.GateSlope(second)).Store(back + size + j);
                (Vector512.Load(back + j) + error * (Vector512<float>.One - f) * Squash.TanhSlope(first)).Store(back + j);
                if (k > start) (Vector512.Load(y.Gradient + beforeAt + j) + error * f).Store(y.Gradient + beforeAt + j);
            }
        }
    }
}

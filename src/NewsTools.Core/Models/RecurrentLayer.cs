using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>
/// A recurrent layer in both directions whose gates look at the input alone (quasi-recurrent, Bradbury and others 2017):
/// state = f state + (1 - f) z, output = o state. The gates come from an <see cref="IntegerLayer"/>: for each direction the
/// outputs for z, f and o.
/// </summary>
internal static unsafe class RecurrentLayer
{
    /// <summary>Runs over one sequence.</summary>
    /// <param name="gates">The layer that gave the sums.</param>
    /// <param name="sums">The sums of the first row.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="state">Room for a state of one direction.</param>
    /// <param name="to">The first row of the output: forward beside backward, as states.</param>
    /// <param name="below">What is added to the output, of the same layout, or null.</param>
    public static void Run(IntegerLayer gates, int* sums, int rows, float* state, short* to, short* below)
    {
        var size = gates.Outputs / 6;
        for (var direction = 0; direction < 2; direction++)
        {
            new Span<float>(state, size).Clear();
            for (var k = 0; k < rows; k++)
            {
                long row = direction == 0 ? k : rows - 1 - k;
                var at = row * 2 * size + direction * size;
                Step(gates, sums + row * gates.Outputs, direction * 3 * size, size, state, to + at, below == null ? null : below + at);
            }
        }
    }

    private static void Step(IntegerLayer gates, int* sums, int first, int size, float* state, short* to, short* below)
    {
        for (var j = 0; j < size; j += 16)
        {
            var output = Vector512.IsHardwareAccelerated
                ? StepWide(gates, sums, first + j, size, state + j)
                : IntegerEpilogue.ToStates(Step(gates, sums, first + j, size, state + j), Step(gates, sums, first + j + 8, size, state + j + 8), IntegerEpilogue.StateScale);
            if (below != null) output += Vector256.Load(below + j);
            output.Store(to + j);
        }
    }

    private static Vector256<short> StepWide(IntegerLayer gates, int* sums, int j, int size, float* state)
    {
        var z = Squash.Tanh(IntegerEpilogue.LoadWide(gates, sums, j));
        var f = Squash.Gate(IntegerEpilogue.LoadWide(gates, sums, j + size));
        var o = Squash.Gate(IntegerEpilogue.LoadWide(gates, sums, j + 2 * size));
        var next = f * Vector512.Load(state) + (Vector512<float>.One - f) * z;
        next.Store(state);
        var output = o * next;
        return IntegerEpilogue.ToStates(output.GetLower(), output.GetUpper(), IntegerEpilogue.StateScale);
    }

    private static Vector256<float> Step(IntegerLayer gates, int* sums, int j, int size, float* state)
    {
        var z = Squash.Tanh(IntegerEpilogue.Load(gates, sums, j));
        var f = Squash.Gate(IntegerEpilogue.Load(gates, sums, j + size));
        var o = Squash.Gate(IntegerEpilogue.Load(gates, sums, j + 2 * size));
        var next = f * Vector256.Load(state) + (Vector256<float>.One - f) * z;
        next.Store(state);
        return o * next;
    }
}

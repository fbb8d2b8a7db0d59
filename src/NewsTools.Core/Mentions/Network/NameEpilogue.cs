using System.Runtime.Intrinsics;
using NewsTools.Models;

namespace NewsTools;

/// <summary>What follows the sums of the name network's layers, as <see cref="IntegerEpilogue"/>.</summary>
internal static unsafe class NameEpilogue
{
    /// <summary>All outputs, zero where they are negative, as states.</summary>
    public static void Rectify(IntegerLayer layer, int* sums, short* to)
    {
        for (var j = 0; j < layer.Outputs; j += 16)
        {
            var low = Vector256.Max(IntegerEpilogue.Load(layer, sums, j), Vector256<float>.Zero);
            var high = Vector256.Max(IntegerEpilogue.Load(layer, sums, j + 8), Vector256<float>.Zero);
            IntegerEpilogue.ToStates(low, high, IntegerEpilogue.StateScale).Store(to + j);
        }
    }

    /// <summary>All outputs as states.</summary>
    public static void Keep(IntegerLayer layer, int* sums, short* to)
    {
        for (var j = 0; j < layer.Outputs; j += 16)
            IntegerEpilogue.ToStates(IntegerEpilogue.Load(layer, sums, j), IntegerEpilogue.Load(layer, sums, j + 8), IntegerEpilogue.StateScale).Store(to + j);
    }

    /// <summary>All outputs as real numbers.</summary>
    public static void Real(IntegerLayer layer, int* sums, float* to)
    {
        for (var j = 0; j < layer.Outputs; j += 8) IntegerEpilogue.Load(layer, sums, j).Store(to + j);
    }
}

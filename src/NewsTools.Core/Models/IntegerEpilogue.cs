using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>
/// What follows the sums of an <see cref="IntegerLayer"/>: scale and bias by one fused operation, a function, and rounding to
/// 16 bits for the next layer. Each is rounded as IEEE 754 says, so that every machine gets the same numbers.
/// </summary>
internal static unsafe class IntegerEpilogue
{
    /// <summary>How many units of a 16-bit state are one.</summary>
    public const float StateScale = 1 << StateBits;

    /// <summary>The logarithm of <see cref="StateScale"/>.</summary>
    public const int StateBits = 9;

    private const float One = 1 / StateScale;

    /// <summary>Outputs from <paramref name="first"/> on, zero where they are negative, as states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(IntegerLayer layer, int* sums, int first, int count, short* to)
    {
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= count; j += 32)
                Vector512.Max(Rounding.ToShorts(LoadWide(layer, sums, first + j), LoadWide(layer, sums, first + j + 16)), Vector512<short>.Zero).Store(to + j);
        for (; j < count; j += 16)
            Vector256.Max(Rounding.ToShorts(Load(layer, sums, first + j), Load(layer, sums, first + j + 8)), Vector256<short>.Zero).Store(to + j);
    }

    /// <summary>The larger of output j and output j + half, as states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Maxout(IntegerLayer layer, int* sums, short* to)
    {
        var half = layer.Outputs / 2;
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= half; j += 32)
            {
                var low = Vector512.Max(LoadWide(layer, sums, j), LoadWide(layer, sums, half + j));
                var high = Vector512.Max(LoadWide(layer, sums, j + 16), LoadWide(layer, sums, half + j + 16));
                Rounding.ToShorts(low, high).Store(to + j);
            }

        for (; j < half; j += 16)
        {
            var low = Vector256.Max(Load(layer, sums, j), Load(layer, sums, half + j));
            var high = Vector256.Max(Load(layer, sums, j + 8), Load(layer, sums, half + j + 8));
            Rounding.ToShorts(low, high).Store(to + j);
        }
    }

    /// <summary>All outputs as states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Keep(IntegerLayer layer, int* sums, short* to)
    {
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= layer.Outputs; j += 32)
                Rounding.ToShorts(LoadWide(layer, sums, j), LoadWide(layer, sums, j + 16)).Store(to + j);
        for (; j < layer.Outputs; j += 16)
            Rounding.ToShorts(Load(layer, sums, j), Load(layer, sums, j + 8)).Store(to + j);
    }

    /// <summary>Outputs from <paramref name="first"/> on as real numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Real(IntegerLayer layer, int* sums, int first, int count, float* to)
    {
        for (var j = 0; j < count; j += 8) (Load(layer, sums, first + j) * One).Store(to + j);
    }

    /// <summary>Real numbers as 16-bit ones at a scale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Quantize(float* from, int count, float scale, short* to)
    {
        for (var j = 0; j < count; j += 16)
            Rounding.ToShorts(Vector256.Load(from + j) * scale, Vector256.Load(from + j + 8) * scale).Store(to + j);
    }

    /// <summary>Eight outputs of the layer, in units of states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(IntegerLayer layer, int* sums, int j) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(Vector256.Load(sums + j)), Vector256.Load(layer.Scales + j), Vector256.Load(layer.Biases + j));

    /// <summary>Sixteen outputs of the layer, in units of states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> LoadWide(IntegerLayer layer, int* sums, int j) =>
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(Vector512.Load(sums + j)), Vector512.Load(layer.Scales + j), Vector512.Load(layer.Biases + j));
}

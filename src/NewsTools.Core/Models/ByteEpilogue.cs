using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>
/// What follows the sums of a <see cref="ByteLayer"/>: scale and bias by one fused operation, and rounding to bytes or 16-bit
/// states for what comes next. Each is rounded as IEEE 754 says, so that every machine gets the same numbers.
/// </summary>
internal static unsafe class ByteEpilogue
{
    private const int Lanes = 8;

    /// <summary>All outputs, zero where they are negative, as bytes; the layer's outputs are in their steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(ByteLayer layer, int* sums, byte* to)
    {
        for (var j = 0; j < layer.Outputs; j += 32)
            if (Vector512.IsHardwareAccelerated)
                Narrow(Rounding.ToShorts(LoadWide(layer, sums, j), LoadWide(layer, sums, j + 16)), to + j);
            else
                Narrow(Rounding.ToShorts(Load(layer, sums, j), Load(layer, sums, j + 8)), Rounding.ToShorts(Load(layer, sums, j + 16), Load(layer, sums, j + 24)), to + j);
    }

    /// <summary>Outputs from <paramref name="first"/> on as 16-bit states; the layer's outputs are in their units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Keep(ByteLayer layer, int* sums, int first, int count, short* to)
    {
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= count; j += 32)
                Rounding.ToShorts(LoadWide(layer, sums, first + j), LoadWide(layer, sums, first + j + 16)).Store(to + j);
        for (; j < count; j += 16)
            Rounding.ToShorts(Load(layer, sums, first + j), Load(layer, sums, first + j + 8)).Store(to + j);
    }

    /// <summary>The first of the outputs with the highest score, among the first so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Best(ByteLayer layer, int* sums, int count)
    {
        var best = Vector256.Create(float.NegativeInfinity);
        var at = Vector256<int>.Zero;
        for (var j = 0; j < count; j += Lanes)
        {
            var score = Load(layer, sums, j);
            var index = Vector256<int>.Indices + Vector256.Create(j);
            var better = Vector256.GreaterThan(score, best) & Vector256.LessThan(index, Vector256.Create(count)).AsSingle();
            best = Vector256.ConditionalSelect(better, score, best);
            at = Vector256.ConditionalSelect(better.AsInt32(), index, at);
        }

        return First(best, at);
    }

    /// <summary>The lowest index among the lanes with the highest score.</summary>
    private static int First(Vector256<float> scores, Vector256<int> indices)
    {
        var top = scores.GetElement(0);
        for (var lane = 1; lane < Lanes; lane++) top = Math.Max(top, scores.GetElement(lane));
        var first = int.MaxValue;
        for (var bits = Vector256.Equals(scores, Vector256.Create(top)).ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            first = Math.Min(first, indices.GetElement(BitOperations.TrailingZeroCount(bits)));
        return first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Narrow(Vector512<short> x, byte* to) => Narrow(x.GetLower(), x.GetUpper(), to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Narrow(Vector256<short> low, Vector256<short> high, byte* to) =>
        Vector256.Max(Vector256.NarrowWithSaturation(low, high), Vector256<sbyte>.Zero).AsByte().Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ByteLayer layer, int* sums, int j) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(Vector256.Load(sums + j)), Vector256.Load(layer.Scales + j), Vector256.Load(layer.Biases + j));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> LoadWide(ByteLayer layer, int* sums, int j) =>
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(Vector512.Load(sums + j)), Vector512.Load(layer.Scales + j), Vector512.Load(layer.Biases + j));
}

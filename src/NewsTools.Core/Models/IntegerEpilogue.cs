using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>
/// What follows the sums of an <see cref="IntegerLayer"/>: scale, bias, a function, and rounding to 16 bits for the next
/// layer. Multiplications and additions are rounded one by one, so that every machine gets the same numbers.
/// </summary>
internal static unsafe class IntegerEpilogue
{
    /// <summary>How many units of a 16-bit state are one.</summary>
    public const float StateScale = 512;

    private const float Largest = 32767;

    /// <summary>Eight outputs of the layer as real numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(IntegerLayer layer, int* sums, int j) =>
        Vector256.ConvertToSingle(Vector256.Load(sums + j)) * Vector256.Load(layer.Scales + j) + Vector256.Load(layer.Biases + j);

    /// <summary>Sixteen outputs of the layer as real numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadWide(IntegerLayer layer, int* sums, int j) =>
        Vector512.ConvertToSingle(Vector512.Load(sums + j)) * Vector512.Load(layer.Scales + j) + Vector512.Load(layer.Biases + j);

    /// <summary>Sixteen numbers as 16-bit states, rounded to the nearest, cut at the ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> ToStates(Vector256<float> low, Vector256<float> high, float scale) =>
        Vector256.Narrow(Round(low, scale), Round(high, scale));

    /// <summary>Thirty-two numbers as 16-bit states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> ToStates(Vector512<float> low, Vector512<float> high, float scale) =>
        Vector512.Narrow(Round(low, scale), Round(high, scale));

    /// <summary>Outputs from <paramref name="first"/> on, zero where they are negative, as states.</summary>
    public static void Rectify(IntegerLayer layer, int* sums, int first, int count, short* to)
    {
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= count; j += 32)
            {
                var low = Vector512.Max(LoadWide(layer, sums, first + j), Vector512<float>.Zero);
                var high = Vector512.Max(LoadWide(layer, sums, first + j + 16), Vector512<float>.Zero);
                ToStates(low, high, StateScale).Store(to + j);
            }

        for (; j < count; j += 16)
        {
            var low = Vector256.Max(Load(layer, sums, first + j), Vector256<float>.Zero);
            var high = Vector256.Max(Load(layer, sums, first + j + 8), Vector256<float>.Zero);
            ToStates(low, high, StateScale).Store(to + j);
        }
    }

    /// <summary>The larger of output j and output j + half, as states.</summary>
    public static void Maxout(IntegerLayer layer, int* sums, short* to)
    {
        var half = layer.Outputs / 2;
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= half; j += 32)
            {
                var low = Vector512.Max(LoadWide(layer, sums, j), LoadWide(layer, sums, half + j));
                var high = Vector512.Max(LoadWide(layer, sums, j + 16), LoadWide(layer, sums, half + j + 16));
                ToStates(low, high, StateScale).Store(to + j);
            }

        for (; j < half; j += 16)
        {
            var low = Vector256.Max(Load(layer, sums, j), Load(layer, sums, half + j));
            var high = Vector256.Max(Load(layer, sums, j + 8), Load(layer, sums, half + j + 8));
            ToStates(low, high, StateScale).Store(to + j);
        }
    }

    /// <summary>All outputs as states.</summary>
    public static void Keep(IntegerLayer layer, int* sums, short* to) => Keep(layer, sums, 0, layer.Outputs, to);

    /// <summary>Outputs from <paramref name="first"/> on as states.</summary>
    public static void Keep(IntegerLayer layer, int* sums, int first, int count, short* to)
    {
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= count; j += 32)
                ToStates(LoadWide(layer, sums, first + j), LoadWide(layer, sums, first + j + 16), StateScale).Store(to + j);
        for (; j < count; j += 16)
            ToStates(Load(layer, sums, first + j), Load(layer, sums, first + j + 8), StateScale).Store(to + j);
    }

    /// <summary>Outputs from <paramref name="first"/> on as real numbers.</summary>
    public static void Real(IntegerLayer layer, int* sums, int first, int count, float* to)
    {
        for (var j = 0; j < count; j += 8) Load(layer, sums, first + j).Store(to + j);
    }

    /// <summary>Real numbers as 16-bit ones at a scale.</summary>
    public static void Quantize(float* from, int count, float scale, short* to)
    {
        for (var j = 0; j < count; j += 16)
            ToStates(Vector256.Load(from + j), Vector256.Load(from + j + 8), scale).Store(to + j);
    }

    /// <summary>The first of the outputs with the highest score, among the first so many.</summary>
    public static int Best(IntegerLayer layer, int* sums, int count)
    {
        var best = Vector256.Create(float.NegativeInfinity);
        var at = Vector256<int>.Zero;
        var lanes = Vector256<int>.Indices;
        for (var j = 0; j < count; j += 8)
        {
            var score = Load(layer, sums, j);
            var index = lanes + Vector256.Create(j);
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
        for (var lane = 1; lane < 8; lane++) top = Math.Max(top, scores.GetElement(lane));
        var bits = Vector256.Equals(scores, Vector256.Create(top)).AsInt32();
        var low = Vector256.ConditionalSelect(bits, indices, Vector256.Create(int.MaxValue));
        var first = Vector128.Min(low.GetLower(), low.GetUpper());
        first = Vector128.Min(first, Vector128.Shuffle(first, Vector128.Create(2, 3, 0, 1)));
        return Math.Min(first.GetElement(0), first.GetElement(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Round(Vector512<float> x, float scale)
    {
        var scaled = Vector512.Min(Vector512.Max(x * scale, Vector512.Create(-Largest)), Vector512.Create(Largest));
        return Vector512.ConvertToInt32(Vector512.Floor(scaled + Vector512.Create(0.5f)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Round(Vector256<float> x, float scale)
    {
        var scaled = Vector256.Min(Vector256.Max(x * scale, Vector256.Create(-Largest)), Vector256.Create(Largest));
        return Vector256.ConvertToInt32(Vector256.Floor(scaled + Vector256.Create(0.5f)));
    }
}

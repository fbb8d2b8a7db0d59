using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Training.Models;

/// <summary>
/// The bounded functions of the recurrent layers, as <c>RecurrentLayer</c> has them in fixed point: additions and
/// multiplications alone, so the result is the same on every machine, and no division makes it slow.
/// </summary>
internal static class Squash
{
    /// <summary>Close to the hyperbolic tangent: x - x |x| / 4, which meets ±1 level at ±2, the bounds beyond.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-2f)), Vector512.Create(2f));
        return x - x * Vector512.Abs(x) * Vector512.Create(0.25f);
    }

    /// <summary>From 0 to 1, by <see cref="Tanh"/> of half of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Gate(Vector512<float> x) =>
        Vector512.Create(0.5f) + Vector512.Create(0.5f) * Tanh(Vector512.Create(0.5f) * x);

    /// <summary>The slope of <see cref="Tanh"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> TanhSlope(Vector512<float> x) =>
        Vector512.Max(Vector512<float>.One - Vector512.Abs(x) * Vector512.Create(0.5f), Vector512<float>.Zero);

    /// <summary>The slope of <see cref="Gate"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> GateSlope(Vector512<float> x) =>
        Vector512.Create(0.25f) * TanhSlope(Vector512.Create(0.5f) * x);
}

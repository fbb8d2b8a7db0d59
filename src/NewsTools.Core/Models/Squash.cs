using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>
/// The bounded functions of the networks, from additions, multiplications and one division, each rounded on its own:
/// the result is the same on every machine, which a library's exponential does not promise.
/// </summary>
internal static class Squash
{
    /// <summary>Close to the hyperbolic tangent: x (27 + x²) / (27 + 9 x²), which meets ±1 level at ±3, the bounds beyond.</summary>
    public static float Tanh(float x)
    {
        x = Math.Clamp(x, -3f, 3f);
        var square = x * x;
        return x * (27f + square) / (27f + 9f * square);
    }

    /// <summary>The slope of <see cref="Tanh(float)"/>.</summary>
    public static float TanhSlope(float x)
    {
        x = Math.Clamp(x, -3f, 3f);
        var square = x * x;
        var root = (square - 9f) / (9f + 3f * square);
        return root * root;
    }

    /// <summary>From 0 to 1, by <see cref="Tanh(float)"/> of half of x.</summary>
    public static float Gate(float x) => 0.5f + 0.5f * Tanh(0.5f * x);

    /// <summary>Eight at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-3f)), Vector256.Create(3f));
        var square = x * x;
        return x * (Vector256.Create(27f) + square) / (Vector256.Create(27f) + Vector256.Create(9f) * square);
    }

    /// <summary>Eight at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Gate(Vector256<float> x) =>
        Vector256.Create(0.5f) + Vector256.Create(0.5f) * Tanh(Vector256.Create(0.5f) * x);

    /// <summary>Sixteen at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-3f)), Vector512.Create(3f));
        var square = x * x;
        return x * (Vector512.Create(27f) + square) / (Vector512.Create(27f) + Vector512.Create(9f) * square);
    }

    /// <summary>Sixteen at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Gate(Vector512<float> x) =>
        Vector512.Create(0.5f) + Vector512.Create(0.5f) * Tanh(Vector512.Create(0.5f) * x);
}

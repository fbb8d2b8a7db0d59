using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsTools.Models;

/// <summary>From real numbers to whole ones: to the nearest, of two as near to the even one, on every machine.</summary>
internal static class Rounding
{
    /// <summary>The nearest whole numbers; they must fit into 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Nearest(Vector512<float> x) =>
        Avx512F.IsSupported ? Avx512F.ConvertToVector512Int32(x) : Vector512.ConvertToInt32(Vector512.Round(x));

    /// <summary>The nearest whole numbers; they must fit into 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Nearest(Vector256<float> x) =>
        Avx.IsSupported ? Avx.ConvertToVector256Int32(x) : Vector256.ConvertToInt32(Vector256.Round(x));

    /// <summary>The nearest 16-bit numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> ToShorts(Vector512<float> low, Vector512<float> high) => Vector512.NarrowWithSaturation(Nearest(low), Nearest(high));

    /// <summary>The nearest 16-bit numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> ToShorts(Vector256<float> low, Vector256<float> high) => Vector256.NarrowWithSaturation(Nearest(low), Nearest(high));
}

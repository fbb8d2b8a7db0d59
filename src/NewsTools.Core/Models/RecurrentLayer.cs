using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsTools.Models;

/// <summary>
/// A recurrent layer in both directions whose gate looks at the input alone (quasi-recurrent, Bradbury and others 2017,
/// with the forget gate alone): state = f state + (1 - f) z. All of it in 16-bit fixed point, so exact everywhere; z is
/// squashed as x - x |x| / 4, which meets 1 level at 2, and f is half of that of x / 2, plus one half.
/// </summary>
internal static unsafe class RecurrentLayer
{
    /// <summary>What one is in the layer's own numbers: 16 times <see cref="IntegerEpilogue.StateScale"/>.</summary>
    private const short One = 8192;

    private const short Bound = 16384;
    private const int ShiftOut = 4;

    /// <summary>Runs over one sequence.</summary>
    /// <param name="gates">Where each row starts, as states: for each direction z and f before their functions.</param>
    /// <param name="size">The width of one direction's state, a multiple of 16.</param>
    /// <param name="to">The first row of the output: forward beside backward, as states.</param>
    /// <param name="stride">From one row of the output to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<nint> gates, int size, short* to, int stride)
    {
        for (var direction = 0; direction < 2; direction++)
            for (var j = 0; j < size;)
                if (Vector512.IsHardwareAccelerated && j + 32 <= size)
                {
                    RunWide(gates, 2 * direction * size + j, size, to + direction * size + j, stride, direction == 0);
                    j += 32;
                }
                else
                {
                    Run(gates, 2 * direction * size + j, size, to + direction * size + j, stride, direction == 0);
                    j += 16;
                }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunWide(ReadOnlySpan<nint> gates, int column, int size, short* to, int stride, bool forward)
    {
        var state = Vector512<short>.Zero;
        for (var k = 0; k < gates.Length; k++)
        {
            var row = forward ? k : gates.Length - 1 - k;
            var gate = (short*)gates[row] + column;
            var z = Squash(Vector512.ShiftLeft(Cut(Vector512.Load(gate), Bound >> 4), 4));
            var f = Squash(Vector512.ShiftLeft(Cut(Vector512.Load(gate + size), Bound >> 3), 3));
            var share = Vector512.ShiftLeft(Vector512.Min(f + Vector512.Create(One), Vector512.Create((short)(2 * One - 1))), 1);
            state = z + Multiply(state - z, share);
            Vector512.ShiftRightArithmetic(state + Vector512.Create((short)(1 << (ShiftOut - 1))), ShiftOut).Store(to + row * stride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run(ReadOnlySpan<nint> gates, int column, int size, short* to, int stride, bool forward)
    {
        var state = Vector256<short>.Zero;
        for (var k = 0; k < gates.Length; k++)
        {
            var row = forward ? k : gates.Length - 1 - k;
            var gate = (short*)gates[row] + column;
            var z = Squash(Vector256.ShiftLeft(Cut(Vector256.Load(gate), Bound >> 4), 4));
            var f = Squash(Vector256.ShiftLeft(Cut(Vector256.Load(gate + size), Bound >> 3), 3));
            var share = Vector256.ShiftLeft(Vector256.Min(f + Vector256.Create(One), Vector256.Create((short)(2 * One - 1))), 1);
            state = z + Multiply(state - z, share);
            Vector256.ShiftRightArithmetic(state + Vector256.Create((short)(1 << (ShiftOut - 1))), ShiftOut).Store(to + row * stride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Cut(Vector512<short> x, short bound) =>
        Vector512.Min(Vector512.Max(x, Vector512.Create((short)-bound)), Vector512.Create(bound));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Cut(Vector256<short> x, short bound) =>
        Vector256.Min(Vector256.Max(x, Vector256.Create((short)-bound)), Vector256.Create(bound));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Squash(Vector512<short> x) => x - Multiply(x, Vector512.Abs(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Squash(Vector256<short> x) => x - Multiply(x, Vector256.Abs(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Multiply(Vector512<short> a, Vector512<short> b) =>
        Avx512BW.IsSupported ? Avx512BW.MultiplyHighRoundScale(a, b) : Vector512.Create(Multiply(a.GetLower(), b.GetLower()), Multiply(a.GetUpper(), b.GetUpper()));

    /// <summary>a b / 32768, rounded to the nearest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Multiply(Vector256<short> a, Vector256<short> b)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyHighRoundScale(a, b);
        var (aLow, aHigh) = Vector256.Widen(a);
        var (bLow, bHigh) = Vector256.Widen(b);
        var half = Vector256.Create(1 << 14);
        return Vector256.Narrow((aLow * bLow + half) >> 15, (aHigh * bHigh + half) >> 15);
    }
}

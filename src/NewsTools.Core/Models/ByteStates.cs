using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>From 16-bit states to the bytes that a <see cref="ByteLayer"/> reads.</summary>
internal static unsafe class ByteStates
{
    private const int Width = 32;

    /// <summary>States as bytes.</summary>
    /// <param name="states">The first state.</param>
    /// <param name="range">The range of the bytes.</param>
    /// <param name="count">How many, a multiple of 32.</param>
    /// <param name="to">Room for the bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(short* states, ByteRange range, int count, byte* to)
    {
        var zero = Vector256.Create((short)range.Zero);
        for (var j = 0; j < count; j += Width)
            Store(Nearest(Vector256.Load(states + j), range) + zero, Nearest(Vector256.Load(states + j + Width / 2), range) + zero, to + j);
    }

    /// <summary>The sums of states and bytes that are never negative, in the same steps as the bytes filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(short* states, byte* added, ByteRange range, int count, byte* to)
    {
        var zero = Vector256.Create((short)range.Zero);
        for (var j = 0; j < count; j += Width)
        {
            var (low, high) = Vector256.Widen(Vector256.Load(added + j));
            low += zero.AsUInt16();
            high += zero.AsUInt16();
            Store(Nearest(Vector256.Load(states + j), range) + low.AsInt16(), Nearest(Vector256.Load(states + j + Width / 2), range) + high.AsInt16(), to + j);
        }
    }

    /// <summary>The steps nearest to states, from zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Nearest(Vector256<short> states, ByteRange range) =>
        Vector256.ShiftRightArithmetic(Vector256.AddSaturate(states, Vector256.Create((short)(1 << (range.Shift - 1)))), range.Shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<short> low, Vector256<short> high, byte* to) =>
        Vector256.Max(Vector256.NarrowWithSaturation(low, high), Vector256<sbyte>.Zero).AsByte().Store(to);
}

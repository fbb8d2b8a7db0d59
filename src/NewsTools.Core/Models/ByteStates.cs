using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>From 16-bit states to the bytes that a <see cref="ByteLayer"/> reads.</summary>
internal static unsafe class ByteStates
{
    /// <summary>By how much a state is shifted to come in steps of bytes.</summary>
    public const int Shift = 4;

    private const int Width = 32;

    /// <summary>States as bytes of <see cref="ByteRange.Signed"/>.</summary>
    /// <param name="states">The first state.</param>
    /// <param name="count">How many, a multiple of 32.</param>
    /// <param name="to">Room for the bytes.</param>
    public static void Fill(short* states, int count, byte* to)
    {
        for (var j = 0; j < count; j += Width) Store(Steps(states + j), Steps(states + j + Width / 2), to + j);
    }

    /// <summary>The sums of states and bytes of <see cref="ByteRange.Rectified"/> as bytes of <see cref="ByteRange.Signed"/>.</summary>
    public static void Fill(short* states, byte* rectified, int count, byte* to)
    {
        for (var j = 0; j < count; j += Width)
        {
            var (low, high) = Vector256.Widen(Vector256.Load(rectified + j));
            Store(Steps(states + j) + low.AsInt16(), Steps(states + j + Width / 2) + high.AsInt16(), to + j);
        }
    }

    /// <summary>The steps nearest to states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Nearest(Vector256<short> states) =>
        Vector256.ShiftRightArithmetic(Vector256.AddSaturate(states, Vector256.Create((short)(1 << (Shift - 1)))), Shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Steps(short* states) => Nearest(Vector256.Load(states)) + Vector256.Create((short)ByteRange.Signed.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<short> low, Vector256<short> high, byte* to) =>
        Vector256.Max(Vector256.NarrowWithSaturation(low, high), Vector256<sbyte>.Zero).AsByte().Store(to);
}

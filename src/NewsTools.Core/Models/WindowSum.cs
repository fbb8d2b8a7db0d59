using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTools.Models;

/// <summary>
/// The sum of what the words of a window give to its middle, bias and flags included. Sums stay
/// at the ends of 16 bits, so the order of the parts is part of the result.
/// </summary>
internal static unsafe class WindowSum
{
    /// <summary>Fills a row with the sums as they are.</summary>
    /// <param name="parts">Where the parts start, at least one.</param>
    /// <param name="size">The width of each, a multiple of 16.</param>
    /// <param name="to">Room for the row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Keep(ReadOnlySpan<nint> parts, int size, short* to)
    {
        var j = 0;
        if (Vector512.IsHardwareAccelerated)
            for (; j + 32 <= size; j += 32)
            {
                var sum = Vector512.Load((short*)parts[0] + j);
                foreach (var part in parts[1..]) sum = Vector512.AddSaturate(sum, Vector512.Load((short*)part + j));
                sum.Store(to + j);
            }

        for (; j < size; j += 16) Sum(parts, j).Store(to + j);
    }

    /// <summary>Fills a row with the sums as bytes, zero where they are negative.</summary>
    /// <param name="parts">Where the parts start, at least one.</param>
    /// <param name="size">The width of each, a multiple of 32.</param>
    /// <param name="range">The range of the bytes.</param>
    /// <param name="to">Room for the row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ToBytes(ReadOnlySpan<nint> parts, int size, ByteRange range, byte* to)
    {
        for (var j = 0; j < size; j += 32)
        {
            var (low, high) = (ByteStates.Nearest(Sum(parts, j), range), ByteStates.Nearest(Sum(parts, j + 16), range));
            Vector256.Max(Vector256.NarrowWithSaturation(low, high), Vector256<sbyte>.Zero).AsByte().Store(to + j);
        }
    }

    private static Vector256<short> Sum(ReadOnlySpan<nint> parts, int j)
    {
        var sum = Vector256.Load((short*)parts[0] + j);
        foreach (var part in parts[1..]) sum = Vector256.AddSaturate(sum, Vector256.Load((short*)part + j));
        return sum;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>
/// A dense layer over neighbouring rows of rectified states, of which most are zero: only the pairs of inputs that are not both
/// zero are multiplied. The integers are those of <see cref="IntegerLayer"/>. Immutable; shared by all threads.
/// </summary>
internal sealed unsafe class SparseLayer
{
    /// <summary>The most states of a row, so that a mark for each pair of them fits a word.</summary>
    public const int MaxWidth = 128;

    private const int WideBlock = 96;
    private const int Block = 32;
    private readonly IntegerLayer _layer;
    private readonly int _rows;
    private readonly AlignedBuffer<short> _weights;

    /// <summary>Reads the layer.</summary>
    /// <param name="bytes">The section, as <see cref="IntegerLayer"/> describes it.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="inputScale">How many units of the 16-bit input are one.</param>
    /// <param name="rows">The number of neighbouring rows that it looks at.</param>
    /// <exception cref="ModelFormatException">The section's length does not fit its numbers, or these not the rows.</exception>
    public SparseLayer(ReadOnlySpan<byte> bytes, string name, float inputScale, int rows)
    {
        _layer = new IntegerLayer(bytes, name, inputScale);
        _rows = rows;
        if (_layer.Inputs % (16 * rows) != 0 || Width > MaxWidth)
            throw new ModelFormatException($"The section '{name}' has {_layer.Inputs} inputs; {rows} rows of at most {MaxWidth} states in sixteens are expected.");
        _weights = Pack(MemoryMarshal.Cast<byte, sbyte>(bytes[^(Inputs * Outputs)..]));
    }

    /// <summary>The number of inputs.</summary>
    public int Inputs => _layer.Inputs;

    /// <summary>The number of outputs, a multiple of 32.</summary>
    public int Outputs => _layer.Outputs;

    /// <summary>The states of a row.</summary>
    private int Width => Inputs / _rows;

    /// <summary>Marks the pairs of states of a row that are not both zero, the first in the lowest bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong MarksOf(short* row, int width)
    {
        var marks = 0UL;
        for (var at = 0; at < width; at += 16)
        {
            var zero = Vector256.Equals(Vector256.Load((int*)(row + at)), Vector256<int>.Zero);
            marks |= (ulong)(~zero.ExtractMostSignificantBits() & 0xFF) << (at / 2);
        }

        return marks;
    }

    /// <summary>The outputs, zero where they are negative, as states.</summary>
    /// <param name="rows">The first of the neighbouring rows, which follow each other in memory.</param>
    /// <param name="marks">What <see cref="MarksOf"/> says of each.</param>
    /// <param name="to">Room for <see cref="Outputs"/> states.</param>
    /// <returns>The marks of the outputs.</returns>
    [SkipLocalsInit]
    public ulong Rectify(short* rows, ulong* marks, short* to)
    {
        var sums = stackalloc int[Outputs];
        Multiply(rows, marks, sums);
        IntegerEpilogue.Rectify(_layer, sums, 0, Outputs, to);
        return MarksOf(to, Outputs);
    }

    /// <summary>The outputs as real numbers.</summary>
    [SkipLocalsInit]
    public void Real(short* rows, ulong* marks, float* to)
    {
        var sums = stackalloc int[Outputs];
        Multiply(rows, marks, sums);
        IntegerEpilogue.Real(_layer, sums, 0, Outputs, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Multiply(short* rows, ulong* marks, int* sums)
    {
        for (var j = 0; j < Outputs;)
            if (Avx512BW.IsSupported && j + WideBlock <= Outputs)
            {
                MultiplyWide(rows, marks, _weights.Start + 2 * j, sums + j);
                j += WideBlock;
            }
            else
            {
                MultiplyNarrow(rows, marks, _weights.Start + 2 * j, sums + j);
                j += Block;
            }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MultiplyWide(short* row, ulong* marks, short* weights, int* sums)
    {
        Vector512<int> a = default, b = default, c = default, d = default, e = default, f = default;
        var (width, stride) = (Width, 2 * Outputs);
        for (var last = marks + _rows; marks < last; marks++, row += width, weights += width / 2 * stride)
            for (var left = *marks; left != 0; left &= left - 1)
            {
                var pair = BitOperations.TrailingZeroCount(left);
                var x = Vector512.Create(((int*)row)[pair]).AsInt16();
                var w = weights + pair * stride;
                a += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w));
                b += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 32));
                c += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 64));
                d += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 96));
                e += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 128));
                f += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 160));
            }

        a.Store(sums);
        b.Store(sums + 16);
        c.Store(sums + 32);
        d.Store(sums + 48);
        e.Store(sums + 64);
        f.Store(sums + 80);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MultiplyNarrow(short* row, ulong* marks, short* weights, int* sums)
    {
        Vector256<int> a = default, b = default, c = default, d = default;
        var (width, stride) = (Width, 2 * Outputs);
        for (var last = marks + _rows; marks < last; marks++, row += width, weights += width / 2 * stride)
            for (var left = *marks; left != 0; left &= left - 1)
            {
                var pair = BitOperations.TrailingZeroCount(left);
                var x = Vector256.Create(((int*)row)[pair]).AsInt16();
                var w = weights + pair * stride;
                a += Pairs(x, Vector256.Load(w));
                b += Pairs(x, Vector256.Load(w + 16));
                c += Pairs(x, Vector256.Load(w + 32));
                d += Pairs(x, Vector256.Load(w + 48));
            }

        a.Store(sums);
        b.Store(sums + 8);
        c.Store(sums + 16);
        d.Store(sums + 24);
    }

    /// <summary>Products of 16-bit neighbours, each two summed in 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<short> x, Vector256<short> w)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(x, w);
        Vector256<int> a = x.AsInt32(), b = w.AsInt32();
        return ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
    }

    /// <summary>Widens the weights and lays what a pair of inputs gives to all outputs together.</summary>
    private AlignedBuffer<short> Pack(ReadOnlySpan<sbyte> weights)
    {
        var packed = new AlignedBuffer<short>(weights.Length);
        for (var i = 0; i < Inputs; i++)
            for (var j = 0; j < Outputs; j++)
                packed.Start[(i / 2 * Outputs + j) * 2 + i % 2] = weights[i * Outputs + j];
        return packed;
    }
}

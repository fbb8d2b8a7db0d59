using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsTools.Models;

/// <summary>
/// Products of rows of bytes up to 127 with packed weights between -63 and 63, summed in 32 bits. Eight inputs are taken at a
/// time: each two products, and then each two of these sums, fit into 16 bits, so that all ways to compute them give the same
/// integers: with 512-bit or 256-bit multiply-add of neighbours where the processor has it, else by plain vector arithmetic.
/// </summary>
internal static unsafe class ByteKernel
{
    /// <summary>Inputs come in multiples of this.</summary>
    public const int InputBlock = 8;

    private const int OutputBlock = IntegerKernel.OutputBlock;
    private const int WideRows = 6;
    private const int NarrowRows = 3;

    /// <summary>How many rows memory must have room for where so many are multiplied.</summary>
    public static int Pad(int rows) => (rows + WideRows - 1) / WideRows * WideRows;

    /// <summary>Fills sums; rows beyond the last up to <see cref="Pad"/> hold no meaning.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="inputs">The length of a row, a multiple of <see cref="InputBlock"/>.</param>
    /// <param name="outputs">The number of outputs, a multiple of <see cref="IntegerKernel.OutputBlock"/>.</param>
    /// <param name="input">The first row.</param>
    /// <param name="weights">As <see cref="PlaceOf"/> lays them.</param>
    /// <param name="sums">Room for the sums, row by row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(int rows, int inputs, int outputs, byte* input, sbyte* weights, int* sums)
    {
        for (var j = 0; j < outputs; j += OutputBlock, weights += inputs * OutputBlock)
            if (Avx512BW.IsSupported)
                for (var i = 0; i < rows; i += WideRows) TileWide(inputs, outputs, input + (long)i * inputs, weights, sums + (long)i * outputs + j);
            else MultiplyNarrow(rows, inputs, outputs, input, weights, sums + j);
    }

    /// <summary>Where the weight of an input and an output lies: by blocks of outputs, in a block by fours of inputs, in a four by output.</summary>
    public static int PlaceOf(int input, int output, int inputs)
    {
        var (block, lane) = Math.DivRem(output, OutputBlock);
        return (block * inputs + input / 4 * 4) * OutputBlock + 4 * lane + input % 4;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyNarrow(int rows, int inputs, int outputs, byte* input, sbyte* weights, int* sums)
    {
        for (var half = 0; half < OutputBlock; half += OutputBlock / 2)
            for (var i = 0; i < rows; i += NarrowRows)
                TileNarrow(inputs, outputs, input + (long)i * inputs, weights + 4 * half, sums + (long)i * outputs + half);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TileWide(int inputs, int outputs, byte* x0, sbyte* w, int* sums)
    {
        byte* x1 = x0 + inputs, x2 = x1 + inputs, x3 = x2 + inputs, x4 = x3 + inputs, x5 = x4 + inputs;
        Vector512<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        Vector512<int> a3 = default, b3 = default, a4 = default, b4 = default, a5 = default, b5 = default;
        for (var p = 0; p < inputs; p += InputBlock, w += InputBlock * OutputBlock)
        {
            Vector512<sbyte> wa = Vector512.Load(w), wb = Vector512.Load(w + 64), va = Vector512.Load(w + 128), vb = Vector512.Load(w + 192);
            Vector512<byte> x = Four(x0 + p), y = Four(x0 + p + 4);
            a0 += Eights(x, wa, y, va);
            b0 += Eights(x, wb, y, vb);
            (x, y) = (Four(x1 + p), Four(x1 + p + 4));
            a1 += Eights(x, wa, y, va);
            b1 += Eights(x, wb, y, vb);
            (x, y) = (Four(x2 + p), Four(x2 + p + 4));
            a2 += Eights(x, wa, y, va);
            b2 += Eights(x, wb, y, vb);
            (x, y) = (Four(x3 + p), Four(x3 + p + 4));
            a3 += Eights(x, wa, y, va);
            b3 += Eights(x, wb, y, vb);
            (x, y) = (Four(x4 + p), Four(x4 + p + 4));
            a4 += Eights(x, wa, y, va);
            b4 += Eights(x, wb, y, vb);
            (x, y) = (Four(x5 + p), Four(x5 + p + 4));
            a5 += Eights(x, wa, y, va);
            b5 += Eights(x, wb, y, vb);
        }

        a0.Store(sums);
        b0.Store(sums + 16);
        a1.Store(sums + outputs);
        b1.Store(sums + outputs + 16);
        a2.Store(sums + 2 * outputs);
        b2.Store(sums + 2 * outputs + 16);
        a3.Store(sums + 3 * outputs);
        b3.Store(sums + 3 * outputs + 16);
        a4.Store(sums + 4 * outputs);
        b4.Store(sums + 4 * outputs + 16);
        a5.Store(sums + 5 * outputs);
        b5.Store(sums + 5 * outputs + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TileNarrow(int inputs, int outputs, byte* x0, sbyte* w, int* sums)
    {
        byte* x1 = x0 + inputs, x2 = x1 + inputs;
        Vector256<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        for (var p = 0; p < inputs; p += InputBlock, w += InputBlock * OutputBlock)
        {
            Vector256<sbyte> wa = Vector256.Load(w), wb = Vector256.Load(w + 32), va = Vector256.Load(w + 128), vb = Vector256.Load(w + 160);
            Vector256<byte> x = Half(x0 + p), y = Half(x0 + p + 4);
            a0 += Eights(x, wa, y, va);
            b0 += Eights(x, wb, y, vb);
            (x, y) = (Half(x1 + p), Half(x1 + p + 4));
            a1 += Eights(x, wa, y, va);
            b1 += Eights(x, wb, y, vb);
            (x, y) = (Half(x2 + p), Half(x2 + p + 4));
            a2 += Eights(x, wa, y, va);
            b2 += Eights(x, wb, y, vb);
        }

        a0.Store(sums);
        b0.Store(sums + 8);
        a1.Store(sums + outputs);
        b1.Store(sums + outputs + 8);
        a2.Store(sums + 2 * outputs);
        b2.Store(sums + 2 * outputs + 8);
    }

    /// <summary>Four bytes over and over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Four(byte* x) => Vector512.Create(*(int*)x).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Half(byte* x) => Vector256.Create(*(int*)x).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Eights(Vector512<byte> x, Vector512<sbyte> w, Vector512<byte> y, Vector512<sbyte> v) =>
        Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, w) + Avx512BW.MultiplyAddAdjacent(y, v), Vector512<short>.One);

    /// <summary>Products of bytes and weights, each eight summed in 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Eights(Vector256<byte> x, Vector256<sbyte> w, Vector256<byte> y, Vector256<sbyte> v) =>
        Avx2.IsSupported
            ? Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, w) + Avx2.MultiplyAddAdjacent(y, v), Vector256<short>.One)
            : Fours(x, w) + Fours(y, v);

    /// <summary>Products of bytes and weights, each four summed in 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Fours(Vector256<byte> x, Vector256<sbyte> w)
    {
        Vector256<int> a = x.AsInt32(), b = w.AsInt32(), low = Vector256.Create(255);
        return (a & low) * ((b << 24) >> 24) + ((a >> 8) & low) * ((b << 16) >> 24) + ((a >> 16) & low) * ((b << 8) >> 24) + (a >> 24) * (b >> 24);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsTools.Models;

/// <summary>
/// Products of 16-bit rows with packed weights, summed in 32 bits. All ways to compute them give the same integers: with
/// 512-bit or 256-bit multiply-add of neighbours where the processor has it, else by plain vector arithmetic.
/// </summary>
internal static unsafe class IntegerKernel
{
    /// <summary>Outputs come in multiples of this.</summary>
    public const int OutputBlock = 32;

    private const int WideRows = 6;
    private const int NarrowRows = 3;

    /// <summary>How many rows memory must have room for where so many are multiplied.</summary>
    public static int Pad(int rows) => (rows + WideRows - 1) / WideRows * WideRows;

    /// <summary>Fills sums; rows beyond the last up to <see cref="Pad"/> hold no meaning.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="inputs">The length of a row, even.</param>
    /// <param name="outputs">The number of outputs, a multiple of <see cref="OutputBlock"/>.</param>
    /// <param name="input">The first row.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="weights">As <see cref="PlaceOf"/> lays them: what a tile of outputs needs lies together and stays in the nearest cache while the rows pass by.</param>
    /// <param name="sums">Room for the sums, row by row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(int rows, int inputs, int outputs, short* input, int stride, short* weights, int* sums)
    {
        for (var j = 0; j < outputs; j += OutputBlock, weights += inputs * OutputBlock)
            if (Avx512BW.IsSupported && (rows > 1 || inputs % 4 == 0)) MultiplyWide(rows, inputs, outputs, input, stride, weights, sums + j);
            else if (rows == 1) RowNarrow(inputs, input, weights, sums + j);
            else MultiplyNarrow(rows, inputs, outputs, input, stride, weights, sums + j);
    }

    /// <summary>Where the weight of an input and an output lies: by blocks of outputs, in a block by pairs of inputs, in a pair by output.</summary>
    public static int PlaceOf(int input, int output, int inputs)
    {
        var (block, lane) = Math.DivRem(output, OutputBlock);
        return (block * inputs + input / 2 * 2) * OutputBlock + 2 * lane + input % 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyWide(int rows, int inputs, int outputs, short* input, int stride, short* weights, int* sums)
    {
        if (rows == 1) RowWide(inputs, input, weights, sums);
        else
            for (var i = 0; i < rows; i += WideRows)
                TileWide(inputs, outputs, input + (long)i * stride, stride, weights, sums + (long)i * outputs);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyNarrow(int rows, int inputs, int outputs, short* input, int stride, short* weights, int* sums)
    {
        for (var half = 0; half < OutputBlock; half += OutputBlock / 2)
            for (var i = 0; i < rows; i += NarrowRows)
                TileNarrow(inputs, outputs, input + (long)i * stride, stride, weights + 2 * half, sums + (long)i * outputs + half);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RowNarrow(int inputs, short* input, short* w, int* sums)
    {
        Vector256<int> a = default, b = default, c = default, d = default;
        for (var p = 0; p < inputs; p += 2, w += 2 * OutputBlock)
        {
            var x = Vector256.Create(*(int*)(input + p)).AsInt16();
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RowWide(int inputs, short* input, short* w, int* sums)
    {
        // Two sums for each output, so that one addition need not wait for the one before.
        Vector512<int> a = default, b = default, c = default, d = default;
        for (var p = 0; p < inputs; p += 4, w += 4 * OutputBlock)
        {
            var x = Vector512.Create(*(int*)(input + p)).AsInt16();
            a += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w));
            b += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 32));
            x = Vector512.Create(*(int*)(input + p + 2)).AsInt16();
            c += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 64));
            d += Avx512BW.MultiplyAddAdjacent(x, Vector512.Load(w + 96));
        }

        (a + c).Store(sums);
        (b + d).Store(sums + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TileWide(int inputs, int outputs, short* x0, int stride, short* w, int* sums)
    {
        short* x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride, x4 = x3 + stride, x5 = x4 + stride;
        Vector512<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        Vector512<int> a3 = default, b3 = default, a4 = default, b4 = default, a5 = default, b5 = default;
        for (var p = 0; p < inputs; p += 2, w += 2 * OutputBlock)
        {
            Vector512<short> wa = Vector512.Load(w), wb = Vector512.Load(w + 32);
            var x = Vector512.Create(*(int*)(x0 + p)).AsInt16();
            a0 += Avx512BW.MultiplyAddAdjacent(x, wa);
            b0 += Avx512BW.MultiplyAddAdjacent(x, wb);
            x = Vector512.Create(*(int*)(x1 + p)).AsInt16();
            a1 += Avx512BW.MultiplyAddAdjacent(x, wa);
            b1 += Avx512BW.MultiplyAddAdjacent(x, wb);
            x = Vector512.Create(*(int*)(x2 + p)).AsInt16();
            a2 += Avx512BW.MultiplyAddAdjacent(x, wa);
            b2 += Avx512BW.MultiplyAddAdjacent(x, wb);
            x = Vector512.Create(*(int*)(x3 + p)).AsInt16();
            a3 += Avx512BW.MultiplyAddAdjacent(x, wa);
            b3 += Avx512BW.MultiplyAddAdjacent(x, wb);
            x = Vector512.Create(*(int*)(x4 + p)).AsInt16();
            a4 += Avx512BW.MultiplyAddAdjacent(x, wa);
            b4 += Avx512BW.MultiplyAddAdjacent(x, wb);
            x = Vector512.Create(*(int*)(x5 + p)).AsInt16();
            a5 += Avx512BW.MultiplyAddAdjacent(x, wa);
            b5 += Avx512BW.MultiplyAddAdjacent(x, wb);
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
    private static void TileNarrow(int inputs, int outputs, short* x0, int stride, short* w, int* sums)
    {
        short* x1 = x0 + stride, x2 = x1 + stride;
        Vector256<int> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default;
        for (var p = 0; p < inputs; p += 2, w += 2 * OutputBlock)
        {
            Vector256<short> wa = Vector256.Load(w), wb = Vector256.Load(w + 16);
            var x = Vector256.Create(*(int*)(x0 + p)).AsInt16();
            a0 += Pairs(x, wa);
            b0 += Pairs(x, wb);
            x = Vector256.Create(*(int*)(x1 + p)).AsInt16();
            a1 += Pairs(x, wa);
            b1 += Pairs(x, wb);
            x = Vector256.Create(*(int*)(x2 + p)).AsInt16();
            a2 += Pairs(x, wa);
            b2 += Pairs(x, wb);
        }

        a0.Store(sums);
        b0.Store(sums + 8);
        a1.Store(sums + outputs);
        b1.Store(sums + outputs + 8);
        a2.Store(sums + 2 * outputs);
        b2.Store(sums + 2 * outputs + 8);
    }

    /// <summary>Products of 16-bit neighbours, each two summed in 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<short> x, Vector256<short> w)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(x, w);
        Vector256<int> a = x.AsInt32(), b = w.AsInt32();
        return ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
    }
}

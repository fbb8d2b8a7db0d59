using System.Runtime.Intrinsics;

namespace NewsTools.Training.Models;

/// <summary>
/// Products of matrices. Each result is a sum in the order of the inner index by fused multiply-add, so it is the
/// same on every machine, however wide its registers are.
/// </summary>
internal static unsafe class Gemm
{
    private const int Lanes = 16;
    private const int TileRows = 6;

    /// <summary>c += a b, where a may be read by any strides (so also transposed) and columns come in multiples of 16.</summary>
    public static void Add(int rows, int columns, int inner, float* a, int aRow, int aInner, float* b, int bRow, float* c, int cRow)
    {
        for (var j = 0; j < columns; j += 2 * Lanes)
        {
            var two = j + 2 * Lanes <= columns;
            var i = 0;
            for (; i + TileRows <= rows; i += TileRows)
            {
                if (two) Tile6x2(inner, a + (long)i * aRow, aRow, aInner, b + j, bRow, c + (long)i * cRow + j, cRow);
                else for (var r = 0; r < TileRows; r++) Row(1, inner, a + (long)(i + r) * aRow, aInner, b + j, bRow, c + (long)(i + r) * cRow + j);
            }

            for (; i < rows; i++) Row(two ? 2 : 1, inner, a + (long)i * aRow, aInner, b + j, bRow, c + (long)i * cRow + j);
        }
    }

    private static void Row(int vectors, int inner, float* a, int aInner, float* b, int bRow, float* c)
    {
        for (var v = 0; v < vectors; v++)
        {
            var sum = Vector512.Load(c + v * Lanes);
            for (var p = 0; p < inner; p++)
                sum = Vector512.FusedMultiplyAdd(Vector512.Create(a[p * aInner]), Vector512.Load(b + (long)p * bRow + v * Lanes), sum);
            sum.Store(c + v * Lanes);
        }
    }

    private static void Tile6x2(int inner, float* a, int aRow, int aInner, float* b, int bRow, float* c, int cRow)
    {
        float* a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow, a4 = a3 + aRow, a5 = a4 + aRow;
        float* c1 = c + cRow, c2 = c1 + cRow, c3 = c2 + cRow, c4 = c3 + cRow, c5 = c4 + cRow;
        Vector512<float> s00 = Vector512.Load(c), s01 = Vector512.Load(c + Lanes);
        Vector512<float> s10 = Vector512.Load(c1), s11 = Vector512.Load(c1 + Lanes);
        Vector512<float> s20 = Vector512.Load(c2), s21 = Vector512.Load(c2 + Lanes);
        Vector512<float> s30 = Vector512.Load(c3), s31 = Vector512.Load(c3 + Lanes);
        Vector512<float> s40 = Vector512.Load(c4), s41 = Vector512.Load(c4 + Lanes);
        Vector512<float> s50 = Vector512.Load(c5), s51 = Vector512.Load(c5 + Lanes);
        for (var p = 0; p < inner; p++)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + Lanes);
            b += bRow;
            var x = Vector512.Create(*a);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00); s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(*a1);
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10); s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(*a2);
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20); s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(*a3);
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30); s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            x = Vector512.Create(*a4);
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40); s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            x = Vector512.Create(*a5);
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50); s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
            a += aInner; a1 += aInner; a2 += aInner; a3 += aInner; a4 += aInner; a5 += aInner;
        }

        s00.Store(c); s01.Store(c + Lanes);
        s10.Store(c1); s11.Store(c1 + Lanes);
        s20.Store(c2); s21.Store(c2 + Lanes);
        s30.Store(c3); s31.Store(c3 + Lanes);
        s40.Store(c4); s41.Store(c4 + Lanes);
        s50.Store(c5); s51.Store(c5 + Lanes);
    }
}

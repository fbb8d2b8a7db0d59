using NewsTools.Models;

namespace NewsTools.Training.Models;

internal sealed unsafe partial class Graph
{
    private readonly Dictionary<int, float[]> _transposed = [];

    /// <summary>x w + b; the columns of w come in multiples of 16, and so do its rows.</summary>
    public Tensor Dense(Tensor x, Parameter weight, Parameter? bias)
    {
        var y = New(x.Rows, weight.Columns);
        if (bias is not null) for (var i = 0; i < y.Rows; i++) bias.Values.CopyTo(y.Row(i));
        Gemm.Add(x.Rows, weight.Columns, x.Columns, x.Value, x.Columns, 1, weight.Value, weight.Columns, y.Value, y.Columns);
        Then(() =>
        {
            if (bias is not null) AddRows(y, bias.Gradients(partition));
            Gemm.Add(x.Columns, y.Columns, x.Rows, x.Value, 1, x.Columns, y.Gradient, y.Columns, weight.Gradient(partition), weight.Columns);
            fixed (float* back = Transpose(weight))
                Gemm.Add(x.Rows, x.Columns, y.Columns, y.Gradient, y.Columns, 1, back, x.Columns, x.Gradient, x.Columns);
        });
        return y;
    }

    /// <summary>The larger of each pair: column i of the result is the larger of columns i and i + half.</summary>
    public Tensor Maxout(Tensor x)
    {
        var half = x.Columns / 2;
        var y = New(x.Rows, half);
        for (var i = 0; i < x.Rows; i++)
        {
            Span<float> from = x.Row(i), to = y.Row(i);
            for (var j = 0; j < half; j++) to[j] = Math.Max(from[j], from[j + half]);
        }

        Then(() =>
        {
            for (var i = 0; i < x.Rows; i++)
            {
                Span<float> from = x.Row(i), back = x.GradientRow(i), error = y.GradientRow(i);
                for (var j = 0; j < half; j++) back[from[j] >= from[j + half] ? j : j + half] += error[j];
            }
        });
        return y;
    }

    /// <summary>Zero for what is below zero.</summary>
    public Tensor Rectify(Tensor x)
    {
        var y = New(x.Rows, x.Columns);
        for (var i = 0; i < x.Count; i++) y.Value[i] = Math.Max(x.Value[i], 0);
        Then(() =>
        {
            for (var i = 0; i < x.Count; i++) if (x.Value[i] > 0) x.Gradient[i] += y.Gradient[i];
        });
        return y;
    }

    /// <summary>
    /// Rounds to the steps of a range and cuts at its ends, so that training sees what packed weights will. The slope is one
    /// between the ends (a straight-through estimate, Bengio and others 2013), and beyond them for what leads back.
    /// </summary>
    public Tensor Snap(Tensor x, ByteRange range)
    {
        var y = New(x.Rows, x.Columns);
        var (scale, least, most) = (range.Scale, -(float)range.Zero, (float)(ByteRange.Most - range.Zero));
        for (var i = 0; i < x.Count; i++) y.Value[i] = Math.Clamp(MathF.Round(x.Value[i] * scale), least, most) / scale;
        Then(() =>
        {
            for (var i = 0; i < x.Count; i++)
                if (x.Value[i] * scale > least && (x.Value[i] * scale < most || y.Gradient[i] > 0)) x.Gradient[i] += y.Gradient[i];
        });
        return y;
    }

    /// <summary>Sets a share of the numbers to zero and scales up the others; nothing outside training.</summary>
    public Tensor Drop(Tensor x, float share)
    {
        if (!Training || share <= 0) return x;
        var y = New(x.Rows, x.Columns);
        var mask = New(x.Rows, x.Columns);
        var threshold = (uint)(share * (1 << 16));
        var scale = 1 / (1 - share);
        var bits = 0UL;
        for (var i = 0; i < x.Count; i++, bits >>= 16)
        {
            if ((i & 3) == 0) bits = _dice.Next();
            mask.Value[i] = (bits & 0xFFFF) >= threshold ? scale : 0;
            y.Value[i] = x.Value[i] * mask.Value[i];
        }

        Then(() =>
        {
            for (var i = 0; i < x.Count; i++) x.Gradient[i] += y.Gradient[i] * mask.Value[i];
        });
        return y;
    }

    /// <summary>a + b.</summary>
    public Tensor Sum(Tensor a, Tensor b)
    {
        var y = New(a.Rows, a.Columns);
        for (var i = 0; i < y.Count; i++) y.Value[i] = a.Value[i] + b.Value[i];
        Then(() =>
        {
            for (var i = 0; i < y.Count; i++)
            {
                a.Gradient[i] += y.Gradient[i];
                b.Gradient[i] += y.Gradient[i];
            }
        });
        return y;
    }

    /// <summary>Adds one row to every row of x, in place.</summary>
    public Tensor AddBias(Tensor x, Parameter bias)
    {
        for (var i = 0; i < x.Rows; i++) Accumulate(bias.Values, x.Row(i), 1);
        Then(() => AddRows(x, bias.Gradients(partition)));
        return x;
    }

    /// <summary>Adds to each row of x the row of a table, in place.</summary>
    public Tensor AddRows(Tensor x, Parameter table, ReadOnlyMemory<int> rows)
    {
        for (var i = 0; i < x.Rows; i++) Accumulate(table.Row(rows.Span[i]), x.Row(i), 1);
        Then(() =>
        {
            var total = table.Gradients(partition);
            for (var i = 0; i < x.Rows; i++)
                Accumulate(x.GradientRow(i), total.Slice(rows.Span[i] * table.Columns, table.Columns), 1);
        });
        return x;
    }

    private static void AddRows(Tensor y, Span<float> total)
    {
        for (var i = 0; i < y.Rows; i++)
        {
            var row = y.GradientRow(i);
            for (var j = 0; j < row.Length; j++) total[j] += row[j];
        }
    }

    private float[] Transpose(Parameter weight)
    {
        var size = weight.Rows * weight.Columns;
        if (!_transposed.TryGetValue(size, out var result)) _transposed[size] = result = new float[size];
        var from = weight.Value;
        for (var i = 0; i < weight.Rows; i++)
            for (var j = 0; j < weight.Columns; j++)
                result[j * weight.Rows + i] = from[i * weight.Columns + j];
        return result;
    }
}

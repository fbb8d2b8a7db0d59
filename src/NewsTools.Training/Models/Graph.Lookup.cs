namespace NewsTools.Training.Models;

internal sealed unsafe partial class Graph
{
    /// <summary>Writes table rows beside each other into columns of y from <paramref name="column"/> on; index -1 leaves zeros.</summary>
    public void Lookup(Tensor y, int column, Parameter table, ReadOnlyMemory<int> indices)
    {
        for (var i = 0; i < y.Rows; i++)
            if (indices.Span[i] is >= 0 and var index)
                table.Row(index).CopyTo(y.Row(i).Slice(column, table.Columns));
        Then(() =>
        {
            for (var i = 0; i < y.Rows; i++)
                if (indices.Span[i] is >= 0 and var index)
                    Accumulate(y.GradientRow(i).Slice(column, table.Columns), table.TouchGradient(partition, index), 1);
        });
    }

    /// <summary>As <see cref="Lookup"/>, with the mean of several rows: those of <paramref name="indices"/> from start i to start i + 1.</summary>
    public void LookupMean(Tensor y, int column, Parameter table, ReadOnlyMemory<int> starts, ReadOnlyMemory<int> indices)
    {
        for (var i = 0; i < y.Rows; i++)
        {
            var (start, end) = (starts.Span[i], starts.Span[i + 1]);
            for (var k = start; k < end; k++)
                Accumulate(table.Row(indices.Span[k]), y.Row(i).Slice(column, table.Columns), 1f / (end - start));
        }

        Then(() =>
        {
            for (var i = 0; i < y.Rows; i++)
            {
                var (start, end) = (starts.Span[i], starts.Span[i + 1]);
                for (var k = start; k < end; k++)
                    Accumulate(y.GradientRow(i).Slice(column, table.Columns), table.TouchGradient(partition, indices.Span[k]), 1f / (end - start));
            }
        });
    }

    /// <summary>
    /// For each token the sum of parts of its neighbours' rows: x has, for each word type, one block of columns for each
    /// place of the window; place k of the window takes block k of the type that stands there.
    /// </summary>
    /// <param name="x">A row for each word type; row 0 stands for what is outside the sentence.</param>
    /// <param name="neighbours">For each token the types at each place of the window.</param>
    /// <param name="width">The number of places.</param>
    /// <param name="used">The number of places in the middle that take a block; all where 0.</param>
    public Tensor SumWindow(Tensor x, ReadOnlyMemory<int> neighbours, int width, int used = 0)
    {
        used = used == 0 ? width : used;
        var (size, skip) = (x.Columns / used, (width - used) / 2);
        var y = New(neighbours.Length / width, size);
        for (var i = 0; i < y.Rows; i++)
            for (var k = 0; k < used; k++)
                Accumulate(x.Row(neighbours.Span[i * width + skip + k]).Slice(k * size, size), y.Row(i), 1);
        Then(() =>
        {
            for (var i = 0; i < y.Rows; i++)
                for (var k = 0; k < used; k++)
                    Accumulate(y.GradientRow(i), x.GradientRow(neighbours.Span[i * width + skip + k]).Slice(k * size, size), 1);
        });
        return y;
    }

    /// <summary>The rows of a beside those of b.</summary>
    public Tensor Beside(Tensor a, Tensor b)
    {
        var y = New(a.Rows, a.Columns + b.Columns);
        for (var i = 0; i < y.Rows; i++)
        {
            a.Row(i).CopyTo(y.Row(i));
            b.Row(i).CopyTo(y.Row(i)[a.Columns..]);
        }

        Then(() =>
        {
            for (var i = 0; i < y.Rows; i++)
            {
                Accumulate(y.GradientRow(i)[..a.Columns], a.GradientRow(i), 1);
                Accumulate(y.GradientRow(i)[a.Columns..], b.GradientRow(i), 1);
            }
        });
        return y;
    }

    /// <summary>Adds a table row to each row of x, for each of several flags of the token.</summary>
    public Tensor AddFlags(Tensor x, Parameter table, ReadOnlyMemory<uint> flags)
    {
        for (var i = 0; i < x.Rows; i++)
            for (var bits = flags.Span[i]; bits != 0; bits &= bits - 1)
                Accumulate(table.Row(System.Numerics.BitOperations.TrailingZeroCount(bits)), x.Row(i), 1);
        Then(() =>
        {
            var total = table.Gradients(partition);
            for (var i = 0; i < x.Rows; i++)
                for (var bits = flags.Span[i]; bits != 0; bits &= bits - 1)
                    Accumulate(x.GradientRow(i), total.Slice(System.Numerics.BitOperations.TrailingZeroCount(bits) * table.Columns, table.Columns), 1);
        });
        return x;
    }

    /// <summary>Each row with the rows before and after it beside it, within sentences; zeros outside.</summary>
    public Tensor Neighbours(Tensor x, ReadOnlyMemory<int> starts)
    {
        var size = x.Columns;
        var y = New(x.Rows, 3 * size);
        ForNeighbours(starts, (to, place, from) => x.Row(from).CopyTo(y.Row(to).Slice(place * size, size)));
        Then(() => ForNeighbours(starts, (to, place, from) => Accumulate(y.GradientRow(to).Slice(place * size, size), x.GradientRow(from), 1)));
        return y;
    }

    private static void ForNeighbours(ReadOnlyMemory<int> starts, Action<int, int, int> visit)
    {
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var i = starts.Span[s]; i < starts.Span[s + 1]; i++)
                for (var place = 0; place < 3; place++)
                    if (i + place - 1 >= starts.Span[s] && i + place - 1 < starts.Span[s + 1]) visit(i, place, i + place - 1);
    }

    private static void Accumulate(ReadOnlySpan<float> from, Span<float> to, float scale)
    {
        var wide = System.Runtime.InteropServices.MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(from);
        var sums = System.Runtime.InteropServices.MemoryMarshal.Cast<float, System.Numerics.Vector<float>>(to);
        for (var i = 0; i < wide.Length; i++) sums[i] += wide[i] * scale;
        for (var i = wide.Length * System.Numerics.Vector<float>.Count; i < from.Length; i++) to[i] += from[i] * scale;
    }
}

namespace NewsTools.Training.Models;

internal sealed unsafe partial class Graph
{
    /// <summary>Adds to each row of x several rows of a table: those of <paramref name="rows"/> from start i to start i + 1.</summary>
    public Tensor AddRowSets(Tensor x, Parameter table, ReadOnlyMemory<int> starts, ReadOnlyMemory<byte> rows)
    {
        for (var i = 0; i < x.Rows; i++)
            for (var k = starts.Span[i]; k < starts.Span[i + 1]; k++)
                Accumulate(table.Row(rows.Span[k]), x.Row(i), 1);
        Then(() =>
        {
            var total = table.Gradients(partition);
            for (var i = 0; i < x.Rows; i++)
                for (var k = starts.Span[i]; k < starts.Span[i + 1]; k++)
                    Accumulate(x.GradientRow(i), total.Slice(rows.Span[k] * table.Columns, table.Columns), 1);
        });
        return x;
    }

    /// <summary>The sum of table rows beside the others, as <see cref="LookupMean"/> without dividing.</summary>
    public void LookupSum(Tensor y, int column, Parameter table, ReadOnlyMemory<ulong> sets)
    {
        for (var i = 0; i < y.Rows; i++)
            for (var bits = sets.Span[i]; bits != 0; bits &= bits - 1)
                Accumulate(table.Row(System.Numerics.BitOperations.TrailingZeroCount(bits)), y.Row(i).Slice(column, table.Columns), 1);
        Then(() =>
        {
            var total = table.Gradients(partition);
            for (var i = 0; i < y.Rows; i++)
                for (var bits = sets.Span[i]; bits != 0; bits &= bits - 1)
                    Accumulate(y.GradientRow(i).Slice(column, table.Columns), total.Slice(System.Numerics.BitOperations.TrailingZeroCount(bits) * table.Columns, table.Columns), 1);
        });
    }

    /// <summary>
    /// The loss of a linear-chain conditional random field (Lafferty and others 2001) whose gold leaves tags open: minus the
    /// logarithm of what all allowed sequences share of all possible ones. The gradient goes into x at once.
    /// </summary>
    /// <param name="x">For each row the scores of tags.</param>
    /// <param name="transitions">The score of each tag after each.</param>
    /// <param name="start">The first row of the sequence; before and after it is tag 0.</param>
    /// <param name="allowed">For each row of the sequence the tags that the gold allows, as bits.</param>
    /// <param name="chain">Which tag may follow which.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    public double ChainLoss(Tensor x, Parameter transitions, int start, ReadOnlySpan<uint> allowed, TagChain chain, float scale)
    {
        // A gold name that a sentence's end cuts allows no sequence, and teaches nothing.
        if (chain.Sum(x, start, allowed.Length, allowed, transitions, partition, -scale) is not { } right) return 0;
        return chain.Sum(x, start, allowed.Length, [], transitions, partition, scale)!.Value - right;
    }
}

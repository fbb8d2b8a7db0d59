namespace NewsTools.Training.Models;

/// <summary>The right classes of rows, each with its share: one of share 1 where people chose, several where networks did.</summary>
internal sealed class Targets
{
    /// <summary>The most classes of a row.</summary>
    public const int Most = 4;

    private readonly int[] _classes;
    private readonly float[] _shares;

    /// <summary>No right classes for so many rows.</summary>
    public Targets(int rows)
    {
        (_classes, _shares) = (new int[rows * Most], new float[rows * Most]);
        _classes.AsSpan().Fill(-1);
    }

    /// <summary>The classes of a row; from the first -1 on there are no more.</summary>
    public ReadOnlySpan<int> ClassesOf(int row) => _classes.AsSpan(row * Most, Most);

    /// <summary>The shares of the classes of a row.</summary>
    public ReadOnlySpan<float> SharesOf(int row) => _shares.AsSpan(row * Most, Most);

    /// <summary>Sets the one right class of a row; -1 for none.</summary>
    public void Set(int row, int only) => (_classes[row * Most], _shares[row * Most]) = (only, 1);

    /// <summary>Sets a row to the classes with the highest shares, which then make up the whole.</summary>
    public void Set(int row, ReadOnlySpan<float> shares)
    {
        Span<int> classes = _classes.AsSpan(row * Most, Most);
        Span<float> kept = _shares.AsSpan(row * Most, Most);
        var total = 0f;
        for (var k = 0; k < Most && k < shares.Length; k++)
        {
            var best = -1;
            for (var j = 0; j < shares.Length; j++)
                if (!classes[..k].Contains(j) && (best < 0 || shares[j] > shares[best])) best = j;
            (classes[k], kept[k]) = (best, shares[best]);
            total += shares[best];
        }

        for (var k = 0; k < Most; k++) kept[k] /= total;
    }

    /// <summary>Copies all rows of others to the rows from <paramref name="row"/> on.</summary>
    public void Copy(Targets from, int row)
    {
        from._classes.CopyTo(_classes, row * Most);
        from._shares.CopyTo(_shares, row * Most);
    }
}

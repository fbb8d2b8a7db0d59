namespace NewsTools;

/// <summary>A vector with few values that are not 0, under ascending keys. Immutable.</summary>
internal sealed class SparseVector
{
    /// <summary>The vector without a value.</summary>
    public static readonly SparseVector Zero = new([], []);

    private SparseVector(uint[] keys, float[] values)
    {
        (Keys, Values) = (keys, values);
        float sum = 0;
        foreach (var value in values) sum += value * value;
        Length = MathF.Sqrt(sum);
    }

    /// <summary>The keys in ascending order.</summary>
    public uint[] Keys { get; }

    /// <summary>The value of each key.</summary>
    public float[] Values { get; }

    /// <summary>The length.</summary>
    public float Length { get; }

    /// <summary>A vector of values under ascending keys, scaled to the length 1; the arrays become the vector's.</summary>
    public static SparseVector Unit(uint[] keys, float[] values)
    {
        var length = new SparseVector(keys, values).Length;
        if (length == 0) return Zero;
        foreach (ref var value in values.AsSpan()) value /= length;
        return new SparseVector(keys, values);
    }

    /// <summary>The cosine of the angle between two vectors; 0 where one has no value.</summary>
    public float Cosine(SparseVector other) => Length == 0 || other.Length == 0 ? 0 : Dot(other) / (Length * other.Length);

    /// <summary>The inner product.</summary>
    public float Dot(SparseVector other)
    {
        uint[] left = Keys, right = other.Keys;
        int i = 0, j = 0;
        float sum = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j]) sum += Values[i++] * other.Values[j++];
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return sum;
    }

    /// <summary>The sum of both, of which at most some of the greatest values are kept.</summary>
    public SparseVector Plus(SparseVector other, int most)
    {
        var keys = new uint[Keys.Length + other.Keys.Length];
        var values = new float[keys.Length];
        int i = 0, j = 0, count = 0;
        while (i < Keys.Length || j < other.Keys.Length)
        {
            var takesLeft = j == other.Keys.Length || (i < Keys.Length && Keys[i] <= other.Keys[j]);
            var takesRight = i == Keys.Length || (j < other.Keys.Length && other.Keys[j] <= Keys[i]);
            keys[count] = takesLeft ? Keys[i] : other.Keys[j];
            values[count++] = (takesLeft ? Values[i++] : 0) + (takesRight ? other.Values[j++] : 0);
        }

        return Cut(keys.AsSpan(0, count), values.AsSpan(0, count), most);
    }

    /// <summary>The places of the greatest values, the greatest first; of equal ones the lower key first.</summary>
    public int[] Greatest(int count)
    {
        var order = new int[Keys.Length];
        var negative = new float[Keys.Length];
        for (var i = 0; i < order.Length; i++) (order[i], negative[i]) = (i, -Values[i]);
        Array.Sort(negative, order);
        return order.Length <= count ? order : order[..count];
    }

    private static SparseVector Cut(Span<uint> keys, Span<float> values, int most)
    {
        if (keys.Length > most)
        {
            var sorted = values.ToArray();
            Array.Sort(sorted);
            var least = sorted[^most];
            var kept = 0;
            for (var i = 0; i < keys.Length && kept < most; i++)
                if (values[i] >= least) (keys[kept], values[kept++]) = (keys[i], values[i]);
            keys = keys[..kept];
            values = values[..kept];
        }

        return new SparseVector(keys.ToArray(), values.ToArray());
    }
}

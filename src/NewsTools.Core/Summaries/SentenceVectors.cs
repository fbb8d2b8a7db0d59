namespace NewsTools;

/// <summary>
/// The sentences of one document as sparse vectors of unit length over its terms: term frequency, damped, times
/// rarity. A sentence without a term is the zero vector. Rows hold their terms in ascending order.
/// </summary>
internal sealed class SentenceVectors
{
    private readonly int[] _starts;
    private readonly int[] _terms;
    private readonly double[] _weights;

    private SentenceVectors(int[] starts, int[] terms, double[] weights, int termCount)
    {
        _starts = starts;
        _terms = terms;
        _weights = weights;
        TermCount = termCount;
    }

    /// <summary>The number of sentences.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The number of different terms of the document.</summary>
    public int TermCount { get; }

    /// <summary>The vectors of sentences.</summary>
    public static SentenceVectors Of(SentenceTerms all)
    {
        var starts = new int[all.SentenceCount + 1];
        var terms = new int[all.Length];
        var weights = new double[all.Length];
        var count = 0;
        for (var i = 0; i < all.SentenceCount; i++)
        {
            var sorted = terms.AsSpan(count, all.Of(i).Length);
            all.Of(i).CopyTo(sorted);
            sorted.Sort();
            for (var from = 0; from < sorted.Length;)
            {
                var (term, end) = (sorted[from], from + 1);
                while (end < sorted.Length && sorted[end] == term) end++;
                terms[count] = term;
                weights[count++] = end - from == 1 ? all.RarityOf(term) : (1 + Math.Log(end - from)) * all.RarityOf(term);
                from = end;
            }

            starts[i + 1] = count;
            Normalize(weights.AsSpan(starts[i], count - starts[i]));
        }

        return new SentenceVectors(starts, terms, weights, all.Count);
    }

    /// <summary>Adds a sentence, times a factor, to a vector over all terms.</summary>
    public void Scatter(int sentence, double factor, Span<double> byTerm)
    {
        var (first, count) = (_starts[sentence], _starts[sentence + 1] - _starts[sentence]);
        var terms = _terms.AsSpan(first, count);
        var weights = _weights.AsSpan(first, count);
        for (var i = 0; i < terms.Length; i++) byTerm[terms[i]] += weights[i] * factor;
    }

    /// <summary>The product of a sentence with a vector over all terms.</summary>
    public double Dot(int sentence, ReadOnlySpan<double> byTerm)
    {
        double sum = 0;
        var (first, count) = (_starts[sentence], _starts[sentence + 1] - _starts[sentence]);
        var terms = _terms.AsSpan(first, count);
        var weights = _weights.AsSpan(first, count);
        for (var i = 0; i < terms.Length; i++) sum += weights[i] * byTerm[terms[i]];
        return sum;
    }

    private static void Normalize(Span<double> row)
    {
        double sum = 0;
        foreach (var weight in row) sum += weight * weight;
        if (sum == 0) return;
        var length = Math.Sqrt(sum);
        foreach (ref var weight in row) weight /= length;
    }
}

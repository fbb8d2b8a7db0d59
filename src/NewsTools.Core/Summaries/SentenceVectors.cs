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

    /// <summary>The vectors of a text's sentences.</summary>
    public static SentenceVectors Of(TokenLayer layer, string text)
    {
        var index = new Dictionary<uint, int>();
        var rarity = new List<double>();
        var rows = new List<(int Term, int Count)>();
        var starts = new int[layer.Sentences.Length + 1];
        var counts = new SortedDictionary<int, int>();
        for (var i = 0; i < layer.Sentences.Length; i++)
        {
            counts.Clear();
            foreach (ref readonly var token in layer.TokensOf(layer.Sentences[i]))
                if (ContentWords.Is(token))
                    Tally(counts, IdOf(index, rarity, ContentWords.Term(token, text)));
            foreach (var (term, count) in counts) rows.Add((term, count));
            starts[i + 1] = rows.Count;
        }

        return Weigh(starts, rows, rarity);
    }

    /// <summary>Adds a sentence, times a factor, to a vector over all terms.</summary>
    public void Scatter(int sentence, double factor, Span<double> byTerm)
    {
        for (var i = _starts[sentence]; i < _starts[sentence + 1]; i++) byTerm[_terms[i]] += _weights[i] * factor;
    }

    /// <summary>The product of a sentence with a vector over all terms.</summary>
    public double Dot(int sentence, ReadOnlySpan<double> byTerm)
    {
        double sum = 0;
        for (var i = _starts[sentence]; i < _starts[sentence + 1]; i++) sum += _weights[i] * byTerm[_terms[i]];
        return sum;
    }

    private static int IdOf(Dictionary<uint, int> index, List<double> rarity, uint term)
    {
        if (index.TryGetValue(term, out var id)) return id;
        index.Add(term, id = index.Count);
        rarity.Add(WordFrequencies.Default.Rarity(term));
        return id;
    }

    private static void Tally(SortedDictionary<int, int> counts, int term) =>
        counts[term] = counts.GetValueOrDefault(term) + 1;

    private static SentenceVectors Weigh(int[] starts, List<(int Term, int Count)> rows, List<double> rarity)
    {
        var (terms, weights) = (new int[rows.Count], new double[rows.Count]);
        for (var i = 0; i < rows.Count; i++)
        {
            terms[i] = rows[i].Term;
            weights[i] = (1 + Math.Log(rows[i].Count)) * rarity[terms[i]];
        }

        for (var i = 0; i < starts.Length - 1; i++) Normalize(weights.AsSpan(starts[i], starts[i + 1] - starts[i]));
        return new SentenceVectors(starts, terms, weights, rarity.Count);
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

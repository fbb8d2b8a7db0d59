namespace NewsTools;

/// <summary>
/// How central each sentence is: PageRank over the graph of sentences whose edges are cosines, as LexRank does
/// (Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22, 2004;
/// its continuous form). The matrix of cosines is never built: a product with it is one with the sparse vectors
/// and one with their transpose, so that a step costs as much as the text has words.
/// </summary>
internal static class SentenceGraph
{
    private const double Damping = 0.85;
    private const int MaxSteps = 30;
    private const double Tolerance = 1e-6;

    /// <summary>The centrality of each sentence; the most central one has 1.</summary>
    public static double[] Centrality(SentenceVectors vectors)
    {
        var count = vectors.Count;
        var degrees = Multiply(vectors, Filled(count, 1));
        var rank = Filled(count, 1.0 / count);
        for (var step = 0; step < MaxSteps; step++)
        {
            var next = Step(vectors, rank, degrees);
            var change = rank.Zip(next, (before, after) => Math.Abs(after - before)).Sum();
            rank = next;
            if (change < Tolerance) break;
        }

        var best = rank.Max();
        return Array.ConvertAll(rank, value => value / best);
    }

    private static double[] Step(SentenceVectors vectors, double[] rank, double[] degrees)
    {
        var shares = new double[rank.Length];
        for (var i = 0; i < rank.Length; i++) shares[i] = degrees[i] > 0 ? rank[i] / degrees[i] : 0;
        var next = Multiply(vectors, shares);
        for (var i = 0; i < next.Length; i++) next[i] = ((1 - Damping) / rank.Length) + (Damping * next[i]);
        return next;
    }

    /// <summary>The product of the matrix of cosines with a vector.</summary>
    private static double[] Multiply(SentenceVectors vectors, double[] values)
    {
        var byTerm = new double[vectors.TermCount];
        for (var i = 0; i < values.Length; i++) vectors.Scatter(i, values[i], byTerm);
        var product = new double[values.Length];
        for (var i = 0; i < values.Length; i++) product[i] = vectors.Dot(i, byTerm);
        return product;
    }

    private static double[] Filled(int count, double value)
    {
        var values = new double[count];
        Array.Fill(values, value);
        return values;
    }
}

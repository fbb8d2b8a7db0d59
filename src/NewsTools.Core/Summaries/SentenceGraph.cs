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
        var byTerm = new double[vectors.TermCount];
        var (degrees, rank, next, shares) = (new double[count], new double[count], new double[count], new double[count]);
        for (var i = 0; i < count; i++) (shares[i], rank[i]) = (1, 1.0 / count);
        Multiply(vectors, shares, byTerm, degrees);
        for (var step = 0; step < MaxSteps; step++)
        {
            for (var i = 0; i < count; i++) shares[i] = degrees[i] > 0 ? rank[i] / degrees[i] : 0;
            Multiply(vectors, shares, byTerm, next);
            var change = Damp(rank, next);
            (rank, next) = (next, rank);
            if (change < Tolerance) break;
        }

        double best = 0;
        foreach (var value in rank) best = Math.Max(best, value);
        for (var i = 0; i < count; i++) rank[i] /= best;
        return rank;
    }

    /// <summary>Pulls a product towards equal ranks.</summary>
    /// <returns>How far it then is from the ranks before.</returns>
    private static double Damp(double[] before, double[] next)
    {
        double change = 0;
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = ((1 - Damping) / next.Length) + (Damping * next[i]);
            change += Math.Abs(next[i] - before[i]);
        }

        return change;
    }

    /// <summary>The product of the matrix of cosines with a vector.</summary>
    /// <param name="vectors">The sentences.</param>
    /// <param name="values">The vector.</param>
    /// <param name="byTerm">Room for a value for each term.</param>
    /// <param name="product">Takes the product.</param>
    private static void Multiply(SentenceVectors vectors, double[] values, double[] byTerm, double[] product)
    {
        Array.Clear(byTerm);
        for (var i = 0; i < values.Length; i++) vectors.Scatter(i, values[i], byTerm);
        for (var i = 0; i < product.Length; i++) product[i] = vectors.Dot(i, byTerm);
    }
}

namespace NewsTools.Core.Tests.Summaries;

public class SentenceGraphTests
{
    private const string Text =
        "The crane fell into the dock. The dock and the crane are old. A new crane costs four crowns. Fish is cheap. Nobody.";

    [Fact]
    public void Centrality_is_that_of_the_graph_whose_edges_are_cosines()
    {
        var layer = TextSegmenter.Segment(Text);
        var vectors = SentenceVectors.Of(SentenceTerms.Of(layer, Text));
        var expected = ByMatrix(vectors);
        var found = SentenceGraph.Centrality(vectors);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], found[i], 4);
    }

    [Fact]
    public void A_sentence_has_the_similarity_1_with_itself_and_0_with_a_strange_one()
    {
        var vectors = SentenceVectors.Of(SentenceTerms.Of(TextSegmenter.Segment(Text), Text));
        Assert.Equal(1, Cosine(vectors, 0, 0), 9);
        Assert.Equal(0, Cosine(vectors, 0, 3), 9);
        Assert.InRange(Cosine(vectors, 0, 1), 0.3, 0.99);
    }

    /// <summary>The same by the whole matrix and many steps.</summary>
    private static double[] ByMatrix(SentenceVectors vectors)
    {
        var count = vectors.Count;
        double[] Row(int i) => [.. Enumerable.Range(0, count).Select(j => Cosine(vectors, i, j))];
        double[][] matrix = [.. Enumerable.Range(0, count).Select(Row)];
        double[] degrees = [.. matrix.Select(row => row.Sum())];
        double[] rank = [.. Enumerable.Repeat(1.0 / count, count)];
        for (var step = 0; step < 200; step++)
            rank = [.. Enumerable.Range(0, count).Select(i =>
                (0.15 / count) + (0.85 * Enumerable.Range(0, count).Sum(j => degrees[j] > 0 ? matrix[i][j] * rank[j] / degrees[j] : 0)))];
        return Array.ConvertAll(rank, value => value / rank.Max());
    }

    private static double Cosine(SentenceVectors vectors, int left, int right)
    {
        var byTerm = new double[vectors.TermCount];
        vectors.Scatter(left, 1, byTerm);
        return vectors.Dot(right, byTerm);
    }
}

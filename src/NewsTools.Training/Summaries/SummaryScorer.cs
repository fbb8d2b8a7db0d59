namespace NewsTools.Training.Summaries;

/// <summary>Scores ways to summarise against human summaries, each at the number of words that the human took.</summary>
internal sealed class SummaryScorer(IReadOnlyList<SummaryDocument> documents)
{
    /// <summary>The means over the documents of each genre.</summary>
    public SortedDictionary<string, RougeScores> ByGenre(SummaryMethod method)
    {
        var genres = new SortedDictionary<string, RougeScores>(StringComparer.Ordinal);
        foreach (var group in documents.GroupBy(document => document.Genre, StringComparer.Ordinal))
            genres[group.Key] = RougeScores.Average([.. group.Select(document => Score(document, method))]);
        return genres;
    }

    /// <summary>The mean over the references of a document, and over the orders of the method.</summary>
    private static RougeScores Score(SummaryDocument document, SummaryMethod method)
    {
        var analysis = NewsPipeline.Default.Analyze(document.Article, new SentenceRanker().Needs);
        string[] sentences = [.. analysis.Tokens.Sentences.ToArray().Select(row => row.Span.In(analysis.Text).ToString())];
        return RougeScores.Average([.. method.Orders(analysis).SelectMany(order => Score(document, sentences, [.. order]))]);
    }

    private static IEnumerable<RougeScores> Score(SummaryDocument document, string[] sentences, int[] order) =>
        document.References.Select(reference =>
            RougeScores.Of(WordBudget.Fill(sentences, order, WordBudget.Count(reference)), reference));
}

namespace NewsTools.Training.Summaries;

/// <summary>A way to order the sentences of a document for a summary.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Orders">The orders of choice; more than one where chance plays a part, and the scores are averaged.</param>
internal sealed record SummaryMethod(string Name, Func<Document, IEnumerable<IEnumerable<int>>> Orders)
{
    private const int Draws = 50;

    /// <summary>What the library does.</summary>
    public static SummaryMethod NewsTools(SentenceRanker ranker) => new("NewsTools", document => [Ranked(document, ranker)]);

    /// <summary>The first sentences.</summary>
    public static SummaryMethod Lead { get; } = new("LEAD", document => [Enumerable.Range(0, document.Tokens.Sentences.Length)]);

    /// <summary>Sentences by chance: fifty draws from fixed seeds.</summary>
    public static SummaryMethod Chance { get; } = new("random", document => Enumerable.Range(1, Draws).Select(seed => Shuffle(document, seed)));

    private static IEnumerable<int> Ranked(Document document, SentenceRanker ranker)
    {
        var ranking = (SentenceRanking)ranker.Annotate(document, CancellationToken.None);
        return ranking.OrderOfChoice();
    }

    private static int[] Shuffle(Document document, int seed)
    {
        int[] order = [.. Enumerable.Range(0, document.Tokens.Sentences.Length)];
        new Random(seed).Shuffle(order);
        return order;
    }
}

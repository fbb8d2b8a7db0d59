namespace NewsTools;

/// <summary>The stage that weighs each sentence for a summary: the sum of its features, each with its weight.</summary>
public sealed class SentenceRanker : IAnnotator
{
    private const string RuleName = "sentence-ranking";

    private readonly IReadOnlyList<SentenceFeature> _features;

    /// <summary>Makes the stage with the default features.</summary>
    public SentenceRanker() : this(SentenceFeatures.Default)
    {
    }

    internal SentenceRanker(IReadOnlyList<SentenceFeature> features) => _features = features;

    /// <inheritdoc/>
    public string Name => "summary";

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Adds => Layers.Summary;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var layer = document.Tokens;
        if (layer.Sentences.IsEmpty) return new SentenceRanking(document.Article, [], null);

        var vectors = SentenceVectors.Of(layer, document.Text);
        var reasons = new List<SummaryReason>[layer.Sentences.Length];
        for (var i = 0; i < reasons.Length; i++) reasons[i] = [];
        foreach (var feature in _features)
        {
            cancellation.ThrowIfCancellationRequested();
            var values = feature.Values(document, vectors);
            for (var i = 0; i < values.Length; i++)
                if (Math.Round(values[i] * feature.Weight, 4) is > 0 and var weight)
                    reasons[i].Add(new SummaryReason(feature.Name, weight));
        }

        return new SentenceRanking(document.Article, Rank(document, reasons), vectors);
    }

    private static SummarySentence[] Rank(Document document, List<SummaryReason>[] reasons)
    {
        var scores = Array.ConvertAll(reasons, parts => Math.Round(parts.Sum(part => part.Weight), 4));
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ToArray();
        var ranked = new SummarySentence[scores.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            var i = order[rank];
            var row = document.Tokens.Sentences[i];
            ranked[i] = new SummarySentence(document.Locate(row.Span, scores[i], RuleName))
            {
                Score = scores[i],
                Rank = rank + 1,
                Parts = reasons[i],
                Dangling = DanglingStart.Is(document.Tokens.TokensOf(row)),
            };
        }

        return ranked;
    }
}

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
    public Layers Needs => Layers.Tokens | Layers.Names;

    /// <inheritdoc/>
    public Layers Adds => Layers.Summary;

    /// <inheritdoc/>
    public object Annotate(Document document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Tokens.Sentences.IsEmpty) return new SentenceRanking(document.Article, [], null);
        var scene = new SentenceScene(document);
        cancellation.ThrowIfCancellationRequested();
        return Rank(scene, [.. _features.Select(feature => feature.Values(scene))]);
    }

    /// <summary>Weighs sentences whose features are measured.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="values">For each feature its value for each sentence.</param>
    internal SentenceRanking Rank(SentenceScene scene, IReadOnlyList<double[]> values)
    {
        var reasons = Enumerable.Range(0, scene.Count).Select(i => Reasons(values, i)).ToArray();
        var scores = Array.ConvertAll(reasons, parts => Math.Round(parts.Sum(part => part.Weight), 4));
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ToArray();
        var ranked = new SummarySentence[scores.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            var i = order[rank];
            var row = scene.Document.Tokens.Sentences[i];
            ranked[i] = new SummarySentence(scene.Document.Locate(row.Span, scores[i], RuleName))
            {
                Score = scores[i],
                Rank = rank + 1,
                Parts = reasons[i],
                Whole = scene.Whole[i] > 0,
                Dangling = DanglingSentence.Is(scene.Document.Tokens.TokensOf(row)),
            };
        }

        return new SentenceRanking(scene.Document.Article, ranked, scene.Vectors);
    }

    private List<SummaryReason> Reasons(IReadOnlyList<double[]> values, int sentence)
    {
        var reasons = new List<SummaryReason>();
        for (var k = 0; k < _features.Count; k++)
            if (Math.Round(_features[k].Weight * values[k][sentence], 4) is > 0 and var weight)
                reasons.Add(new SummaryReason(_features[k].Name, weight));
        return reasons;
    }
}

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
    public Layers Needs => Layers.Tokens | Layers.Entities | Layers.Statements;

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
            ranked[order[rank]] = Describe(scene, order[rank], scores[order[rank]], rank + 1, reasons[order[rank]]);
        return new SentenceRanking(scene.Document.Article, ranked, scene.Vectors);
    }

    private static SummarySentence Describe(SentenceScene scene, int index, double score, int rank, List<SummaryReason> reasons)
    {
        var row = scene.Document.Tokens.Sentences[index];
        var tokens = scene.Document.Tokens.TokensOf(row);
        var leans = DanglingSentence.Read(tokens);
        return new SummarySentence(scene.Document.Locate(row.Span, score, RuleName))
        {
            Score = score,
            Rank = rank,
            Parts = reasons,
            Whole = scene.Whole[index],
            Spoken = scene.Spoken[index],
            Headline = index == 0 && scene.NeedsHeadline,
            Dangling = leans != DanglingSentence.Stands,
            Reference = leans >= 0 ? WrittenReference.Of(scene.Document, row.FirstToken + leans, IsFirstWord(tokens, leans)) : null,
            MissingQuote = UnclosedQuote(tokens, scene.Document.Text),
        };
    }

    private static bool IsFirstWord(ReadOnlySpan<TokenRow> tokens, int index)
    {
        foreach (ref readonly var token in tokens[..index])
            if (token.Kind == TokenKind.Word) return false;
        return true;
    }

    /// <summary>The mark that would close the quotation that the sentence leaves open, or null.</summary>
    private static char? UnclosedQuote(ReadOnlySpan<TokenRow> tokens, string text)
    {
        char? open = null;
        foreach (ref readonly var token in tokens)
            if (token.Has(TokenTraits.OpenQuote)) open = text[token.Start];
            else if (token.Has(TokenTraits.CloseQuote)) open = null;
        return open switch { '\u201C' => '\u201D', '\u2018' => '\u2019', '\u00AB' => '\u00BB', '\u201E' => '\u201D', _ => open };
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

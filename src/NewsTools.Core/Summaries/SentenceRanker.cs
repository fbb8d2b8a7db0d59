namespace NewsTools;

/// <summary>The stage that weighs each sentence for a summary: the sum of its features, each with its weight.</summary>
public sealed class SentenceRanker : IAnnotator
{
    private const string RuleName = "sentence-ranking";

    private readonly SentenceFeature[] _features;

    /// <summary>Makes the stage with the default features.</summary>
    public SentenceRanker() : this(SentenceFeatures.Default)
    {
    }

    internal SentenceRanker(IReadOnlyList<SentenceFeature> features) => _features = [.. features];

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
        return Rank(scene, Array.ConvertAll(_features, feature => feature.Values(scene)));
    }

    /// <summary>Weighs sentences whose features are measured.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="values">For each feature its value for each sentence.</param>
    internal SentenceRanking Rank(SentenceScene scene, IReadOnlyList<double[]> values)
    {
        var reasons = new SummaryReason[scene.Count][];
        var scores = new double[scene.Count];
        var order = new int[scene.Count];
        for (var i = 0; i < order.Length; i++)
        {
            (reasons[i], order[i]) = (Reasons(values, i), i);
            foreach (var reason in reasons[i]) scores[i] += reason.Weight;
            scores[i] = Math.Round(scores[i], 4);
        }

        Array.Sort(order, (left, right) => scores[left] != scores[right] ? scores[right].CompareTo(scores[left]) : left.CompareTo(right));
        var ranked = new SummarySentence[scores.Length];
        for (var rank = 0; rank < order.Length; rank++)
            ranked[order[rank]] = Describe(scene, order[rank], scores[order[rank]], rank + 1, reasons[order[rank]]);
        return new SentenceRanking(scene.Document.Article, ranked, scene.Vectors);
    }

    private static SummarySentence Describe(SentenceScene scene, int index, double score, int rank, SummaryReason[] reasons)
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

    private SummaryReason[] Reasons(IReadOnlyList<double[]> values, int sentence)
    {
        var count = 0;
        Span<double> weights = stackalloc double[_features.Length];
        for (var k = 0; k < weights.Length; k++)
            if ((weights[k] = Math.Round(_features[k].Weight * values[k][sentence], 4)) > 0) count++;
        var reasons = new SummaryReason[count];
        for (int k = 0, next = 0; k < weights.Length; k++)
            if (weights[k] > 0) reasons[next++] = new SummaryReason(_features[k].Name, weights[k]);
        return reasons;
    }
}

namespace NewsTools;

/// <summary>What speaks for a sentence. The weights were tuned on human summaries; see docs/models.md.</summary>
internal static class SentenceFeatures
{
    private const int ShortestGood = 8;
    private const int LongestGood = 40;

    /// <summary>The features in the order in which reasons list them.</summary>
    public static IReadOnlyList<SentenceFeature> Default { get; } =
    [
        new("position", 0.4, (document, _) => Position(document.Tokens)),
        new("centrality", 0.35, (_, vectors) => SentenceGraph.Centrality(vectors)),
        new("numbers", 0.05, (document, _) => Numbers(document.Tokens)),
        new("length", 0.2, (document, _) => Length(document.Tokens)),
    ];

    /// <summary>The nearer to the start the better: news puts the most important first.</summary>
    private static double[] Position(TokenLayer layer)
    {
        var values = new double[layer.Sentences.Length];
        for (var i = 0; i < values.Length; i++) values[i] = 1 / Math.Sqrt(1 + i);
        return values;
    }

    /// <summary>Whether the sentence gives a figure or a date.</summary>
    private static double[] Numbers(TokenLayer layer) =>
        ForEach(layer, tokens =>
        {
            foreach (ref readonly var token in tokens)
                if (token.Has(TokenTraits.HasDigit)) return 1;
            return 0;
        });

    /// <summary>1 for a sentence of usual length, less for a fragment or a very long one.</summary>
    private static double[] Length(TokenLayer layer) =>
        ForEach(layer, tokens =>
            tokens.Length < ShortestGood ? (double)tokens.Length / ShortestGood
            : tokens.Length > LongestGood ? (double)LongestGood / tokens.Length
            : 1);

    private static double[] ForEach(TokenLayer layer, Func<ReadOnlySpan<TokenRow>, double> value)
    {
        var values = new double[layer.Sentences.Length];
        for (var i = 0; i < values.Length; i++) values[i] = value(layer.TokensOf(layer.Sentences[i]));
        return values;
    }
}

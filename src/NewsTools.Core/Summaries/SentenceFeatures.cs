namespace NewsTools;

/// <summary>What speaks for a sentence. The weights were tuned on human summaries; see docs/models.md.</summary>
internal static class SentenceFeatures
{
    private const int ShortestGood = 8;
    private const int LongestGood = 40;

    /// <summary>The features in the order in which reasons list them.</summary>
    public static IReadOnlyList<SentenceFeature> Default { get; } =
    [
        new("position", 0.15, Position),
        new("title", 0.3, Title),
        new("centrality", 0.2, scene => SentenceGraph.Centrality(scene.Vectors)),
        new("topic", 0.08, Topic),
        new("names", 0.08, Names),
        new("numbers", 0.03, scene => scene.ForEach(Numbers)),
        new("told", 0.1, scene => scene.ForEach(Told)),
        new("length", 0.06, scene => scene.ForEach(Length)),
    ];

    /// <summary>The nearer to the start the better: news puts the most important first. Fragments do not count.</summary>
    private static double[] Position(SentenceScene scene)
    {
        var values = new double[scene.Count];
        var before = 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = 1 / Math.Sqrt(1 + before);
            if (scene.Whole[i] > 0) before++;
        }

        return values;
    }

    /// <summary>How much of the headline the sentence says: of the title, else of what stands before the first whole sentence, else of that.</summary>
    private static double[] Title(SentenceScene scene)
    {
        var terms = TitleTerms(scene);
        if (terms.Count == 0) return new double[scene.Count];
        var said = new HashSet<uint>();
        return scene.ForEach(tokens =>
        {
            said.Clear();
            foreach (ref readonly var token in tokens) said.Add(ContentWords.Term(token, scene.Document.Text));
            said.IntersectWith(terms);
            return (double)said.Count / terms.Count;
        });
    }

    private static HashSet<uint> TitleTerms(SentenceScene scene)
    {
        var layer = scene.Document.Tokens;
        if (scene.Document.Article.Title is { } title) return Terms(TextSegmenter.Segment(title).Tokens, title);
        var first = Math.Max(0, Array.FindIndex(scene.Whole, whole => whole > 0));
        var end = first == 0 ? layer.Sentences[0].EndToken : layer.Sentences[first].FirstToken;
        return Terms(layer.Tokens[..end], scene.Document.Text);
    }

    private static HashSet<uint> Terms(ReadOnlySpan<TokenRow> tokens, string text)
    {
        var terms = new HashSet<uint>();
        foreach (ref readonly var token in tokens)
            if (ContentWords.Is(token)) terms.Add(ContentWords.Term(token, text));
        return terms;
    }

    /// <summary>How weighty the words of the sentence are in the article: frequent here, rare elsewhere.</summary>
    private static double[] Topic(SentenceScene scene)
    {
        var weights = new Dictionary<uint, double>();
        var text = scene.Document.Text;
        foreach (ref readonly var token in scene.Document.Tokens.Tokens)
            if (ContentWords.Is(token))
            {
                var term = ContentWords.Term(token, text);
                weights[term] = weights.GetValueOrDefault(term) + WordFrequencies.Default.Rarity(term);
            }

        var values = scene.ForEach(tokens =>
        {
            double sum = 0;
            foreach (ref readonly var token in tokens)
                if (ContentWords.Is(token)) sum += Math.Log(1 + weights[ContentWords.Term(token, text)]);
            return sum / Math.Sqrt(Math.Max(8, tokens.Length));
        });
        var best = values.Max();
        return best > 0 ? Array.ConvertAll(values, value => value / best) : values;
    }

    /// <summary>How weighty the names in the sentence are: each counts by how often the article names it.</summary>
    private static double[] Names(SentenceScene scene)
    {
        var mentions = scene.Document.Mentions;
        var counts = mentions.GroupBy(mention => mention.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count());
        var values = new double[scene.Count];
        foreach (var (sentence, name) in mentions.Select(mention => (mention.Sentence - 1, mention.Name)).Distinct())
            values[sentence] += Math.Sqrt(counts[name]);
        var best = values.Max();
        return best > 0 ? Array.ConvertAll(values, value => value / best) : values;
    }

    /// <summary>Whether the sentence gives a figure or a date.</summary>
    private static double Numbers(ReadOnlySpan<TokenRow> tokens)
    {
        foreach (ref readonly var token in tokens)
            if (token.Has(TokenTraits.HasDigit)) return 1;
        return 0;
    }

    /// <summary>Whether the sentence is told by the writer: nobody says <c>I</c>, <c>we</c> or <c>you</c> in it.</summary>
    private static double Told(ReadOnlySpan<TokenRow> tokens)
    {
        foreach (ref readonly var token in tokens)
            if (SpeakerWords.Contains(token.Lower)) return 0;
        return 1;
    }

    private static readonly System.Collections.Frozen.FrozenSet<uint> SpeakerWords = WordList.Load("speaker-words.txt");

    /// <summary>1 for a sentence of usual length, less for a fragment or a very long one.</summary>
    private static double Length(ReadOnlySpan<TokenRow> tokens) =>
        tokens.Length < ShortestGood ? (double)tokens.Length / ShortestGood
        : tokens.Length > LongestGood ? (double)LongestGood / tokens.Length
        : 1;
}

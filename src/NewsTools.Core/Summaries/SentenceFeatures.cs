namespace NewsTools;

/// <summary>What speaks for a sentence. The weights were tuned on human summaries; see docs/models.md.</summary>
internal static class SentenceFeatures
{
    private const int ShortestGood = 8;
    private const int LongestGood = 40;

    /// <summary>The features in the order in which reasons list them.</summary>
    public static IReadOnlyList<SentenceFeature> Default { get; } =
    [
        new("position", 0.145, Position),
        new("lead", 0.01, Lead),
        new("title", 0.4, Title),
        new("centrality", 0.235, scene => SentenceGraph.Centrality(scene.Vectors)),
        new("topic", 0.05, Topic),
        new("entities", 0.05, Entities),
        new("source", 0.01, Source),
        new("numbers", 0.02, scene => scene.ForEach(Numbers)),
        new("told", 0.06, Told),
        new("length", 0.02, scene => scene.ForEach(Length)),
    ];

    /// <summary>The nearer to the start the better: news puts the most important first. Fragments do not count.</summary>
    private static double[] Position(SentenceScene scene)
    {
        var values = new double[scene.Count];
        var before = 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = 1 / Math.Sqrt(1 + before);
            if (scene.Whole[i]) before++;
        }

        return values;
    }

    /// <summary>Whether the sentence is one of the first paragraph that holds a whole one.</summary>
    private static double[] Lead(SentenceScene scene)
    {
        var sentences = scene.Document.Tokens.Sentences;
        var values = new double[scene.Count];
        var first = scene.FirstWhole;
        for (var i = Math.Max(0, first); first >= 0 && i < values.Length && sentences[i].Paragraph == sentences[first].Paragraph; i++) values[i] = 1;
        return values;
    }

    /// <summary>How much of the headline the sentence says: of the title, else of what stands before the first whole sentence, else of that.</summary>
    private static double[] Title(SentenceScene scene)
    {
        var wanted = TitleTerms(scene, out var count);
        var values = new double[scene.Count];
        if (count == 0) return values;
        var lastSaid = new int[scene.Terms.Count];
        for (var i = 0; i < values.Length; i++)
        {
            foreach (var term in scene.Terms.Of(i))
            {
                if (!wanted[term] || lastSaid[term] == i + 1) continue;
                lastSaid[term] = i + 1;
                values[i]++;
            }

            values[i] /= count;
        }

        return values;
    }

    /// <summary>For each term whether the headline has it.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="count">The number of different terms of the headline, those that the text has not included.</param>
    private static bool[] TitleTerms(SentenceScene scene, out int count)
    {
        var wanted = new bool[scene.Terms.Count];
        var strange = new WordIndex();
        if (scene.Document.Article.Title is { } title)
        {
            foreach (ref readonly var token in TextSegmenter.Segment(title).Tokens)
            {
                if (!ContentWords.Is(token)) continue;
                var term = ContentWords.Term(token, title);
                if (scene.Terms.Find(term) is >= 0 and var known) wanted[known] = true;
                else strange.TryAdd(term);
            }
        }
        else
        {
            var first = Math.Max(0, scene.FirstWhole);
            for (var i = 0; i < Math.Max(1, first); i++)
                foreach (var term in scene.Terms.Of(i)) wanted[term] = true;
        }

        count = strange.Count;
        foreach (var isWanted in wanted) if (isWanted) count++;
        return wanted;
    }

    /// <summary>How weighty the words of the sentence are in the article: frequent here, rare elsewhere.</summary>
    private static double[] Topic(SentenceScene scene)
    {
        var weights = new double[scene.Terms.Count];
        for (var i = 0; i < scene.Count; i++)
            foreach (var term in scene.Terms.Of(i)) weights[term] += scene.Terms.RarityOf(term);
        for (var term = 0; term < weights.Length; term++) weights[term] = Math.Log(1 + weights[term]);
        var sentences = scene.Document.Tokens.Sentences;
        var values = new double[scene.Count];
        for (var i = 0; i < values.Length; i++)
        {
            foreach (var term in scene.Terms.Of(i)) values[i] += weights[term];
            values[i] /= Math.Sqrt(Math.Max(8, sentences[i].TokenCount));
        }

        return Scaled(values);
    }

    /// <summary>How weighty the entities in the sentence are: each counts by how often the article speaks of it, by name, noun or pronoun.</summary>
    private static double[] Entities(SentenceScene scene)
    {
        var references = scene.Document.Entities.References;
        var sentences = scene.Document.Tokens.Sentences;
        var entities = new (int Count, int LastIn)[scene.Document.Entities.Count];
        foreach (ref readonly var reference in references) entities[reference.Entity].Count++;
        var values = new double[scene.Count];
        var sentence = 0;
        foreach (ref readonly var reference in references)
        {
            while (sentences[sentence].EndToken <= reference.First) sentence++;
            ref var entity = ref entities[reference.Entity];
            if (entity.LastIn == sentence + 1 || (entity.Count == 1 && reference.Name < 0)) continue;
            entity.LastIn = sentence + 1;
            values[sentence] += Math.Sqrt(entity.Count);
        }

        return Scaled(values);
    }

    /// <summary>Whether a source with a name says something in the sentence, or half of it one that is kept back.</summary>
    private static double[] Source(SentenceScene scene)
    {
        var values = new double[scene.Count];
        foreach (var statement in scene.Document.Statements)
            values[statement.Sentence - 1] = Math.Max(values[statement.Sentence - 1], statement.Attribution switch { Attribution.Named => 1, null => 0, _ => 0.5 });
        return values;
    }

    private static double[] Scaled(double[] values)
    {
        double best = 0;
        foreach (var value in values) best = Math.Max(best, value);
        if (best <= 0) return values;
        foreach (ref var value in values.AsSpan()) value /= best;
        return values;
    }

    /// <summary>Whether the sentence gives a figure or a date.</summary>
    private static double Numbers(ReadOnlySpan<TokenRow> tokens)
    {
        foreach (ref readonly var token in tokens)
            if (token.Has(TokenTraits.HasDigit)) return 1;
        return 0;
    }

    /// <summary>
    /// Whether the sentence is told by the writer: nobody asks or says <c>I</c>, <c>we</c> or <c>you</c> in it (half of the
    /// value), and few do around it, as in the answers of an interview (the other half).
    /// </summary>
    private static double[] Told(SentenceScene scene)
    {
        var spoken = scene.ForEach(Spoken);
        for (var i = 0; i < spoken.Length; i++) if (scene.Questions[i]) spoken[i] = 1;
        var values = new double[spoken.Length];
        for (var i = 0; i < values.Length; i++)
        {
            double sum = 0;
            var (from, end) = (Math.Max(0, i - Around), Math.Min(values.Length, i + Around + 1));
            for (var k = from; k < end; k++) sum += spoken[k];
            values[i] = 1 - (0.5 * spoken[i]) - (0.5 * sum / (end - from));
        }

        return values;
    }

    private const int Around = 4;

    private static double Spoken(ReadOnlySpan<TokenRow> tokens)
    {
        foreach (ref readonly var token in tokens)
            if (SpeakerWords.Contains(token.Lower)) return 1;
        return 0;
    }

    private static readonly WordSet SpeakerWords = WordList.Load("speaker-words.txt");

    /// <summary>1 for a sentence of usual length, less for a fragment or a very long one.</summary>
    private static double Length(ReadOnlySpan<TokenRow> tokens) =>
        tokens.Length < ShortestGood ? (double)tokens.Length / ShortestGood
        : tokens.Length > LongestGood ? (double)LongestGood / tokens.Length
        : 1;
}

namespace NewsTools.Benchmarks.Stories;

/// <summary>Makes many articles of few: each of some sentences of two articles, one in five a copy of an earlier one, cut and edited.</summary>
internal static class ArticleMixer
{
    private const int ArticlesPerDay = 500;
    private static readonly DateTimeOffset FirstDay = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes articles by chance with a fixed seed, in the order of their dates.</summary>
    public static List<Article> Make(IReadOnlyList<string> texts, int count)
    {
        var chance = new Random(1);
        string[][] sentences = [.. texts.Select(SentencesOf)];
        var made = new List<string[]>();
        var articles = new List<Article>();
        for (var i = 0; i < count; i++)
        {
            string[] mixed = made.Count > 10 && chance.Next(5) == 0
                ? [.. made[chance.Next(Math.Max(0, made.Count - ArticlesPerDay), made.Count)].Where(_ => chance.Next(10) > 0)]
                : [.. Some(sentences[chance.Next(sentences.Length)], chance), .. Some(sentences[chance.Next(sentences.Length)], chance)];
            made.Add(mixed);
            articles.Add(new Article(string.Join("\n\n", mixed.Chunk(3).Select(paragraph => string.Join(' ', paragraph))))
            {
                Title = mixed.Length > 0 ? mixed[0] : null,
                Published = FirstDay.AddMinutes(1440.0 * i / ArticlesPerDay),
            });
        }

        return articles;
    }

    private static string[] Some(string[] sentences, Random chance) => [.. sentences.Where(_ => chance.Next(2) == 0)];

    private static string[] SentencesOf(string text)
    {
        var article = new Article(text);
        return [.. Sentence.Of(NewsPipeline.Default.Analyze(article, Layers.Tokens)).Select(sentence => sentence.Text)];
    }
}

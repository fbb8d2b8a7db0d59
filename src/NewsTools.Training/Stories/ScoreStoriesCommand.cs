using System.Globalization;

namespace NewsTools.Training.Stories;

/// <summary>
/// Scores stories on articles cut into parts that have no sentence in common: the parts of one article are one story.
/// Thresholds are looked for on every second article, and the score is of the others.
/// </summary>
internal sealed class ScoreStoriesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "score stories";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--sweep]: B-cubed of stories over articles cut into parts without dates; half the articles were used to choose the threshold";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var sweep = options.Has("sweep");
        options.ThrowIfUnread();
        var articles = SampleArticle.ReadAll(Path.Combine(data, "articles"));
        foreach (var held in (bool[])[false, true])
            foreach (var (name, cut) in Cuts)
                foreach (var all in (bool[])[true, false])
                    foreach (var likeness in sweep ? [0.12, 0.16, 0.2, 0.24, 0.28, 0.32] : (double[])[StoryOptions.Default.Likeness])
                        Write(output, $"{(held ? "held out" : "tuned on")}, {name}, {(all ? "all at once" : "one by one")}", likeness, Score([.. articles.Where((_, i) => i % 2 == (held ? 1 : 0))], cut, all, likeness));
        return 0;
    }

    /// <summary>The ways in which articles are cut.</summary>
    public static IReadOnlyList<(string Name, Func<SampleArticle, IEnumerable<SampleArticle>> Cut)> Cuts { get; } =
    [
        ("every third sentence", article => Enumerable.Range(0, 3).Select(part => article.With(article.Sentences.Where((_, i) => i % 3 == part)))),
        ("first and second half", article => article.Sentences.Chunk(Math.Max(1, (article.Sentences.Count() + 1) / 2)).Select(article.With)),
    ];

    /// <summary>The score of the parts of some articles, in an order by chance with a fixed seed.</summary>
    public static StoryScore Score(IReadOnlyList<SampleArticle> articles, Func<SampleArticle, IEnumerable<SampleArticle>> cut, bool all, double likeness)
    {
        var parts = articles.SelectMany((article, i) => cut(article).Select(part => (Class: i, Article: (part with { Published = null, Title = null }).ToArticle()))).ToArray();
        new Random(7).Shuffle(parts);
        var options = new StoryOptions { Likeness = likeness };
        var clusters = all ? Together([.. parts.Select(part => part.Article)], options) : OneByOne([.. parts.Select(part => part.Article)], options);
        return StoryScore.Of([.. parts.Select(part => (part.Class, clusters[part.Article.Id]))]);
    }

    private static Dictionary<string, string> Together(Article[] articles, StoryOptions options) =>
        StoryGrouper.GroupAll(articles, NewsPipeline.Default, options).SelectMany(story => story.GetArticles())
            .DistinctBy(article => article.ArticleId).ToDictionary(article => article.ArticleId, article => article.StoryId);

    private static Dictionary<string, string> OneByOne(Article[] articles, StoryOptions options)
    {
        var grouper = new StoryGrouper(NewsPipeline.Default, options);
        return articles.Select(article => grouper.Add(article)).DistinctBy(article => article.ArticleId).ToDictionary(article => article.ArticleId, article => article.StoryId);
    }

    private static void Write(TextWriter output, string name, double likeness, StoryScore score) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-52} at {likeness:F2}: precision {score.Precision:F1}, recall {score.Recall:F1}, F1 {score.F1:F1}"));
}

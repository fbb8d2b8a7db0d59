namespace NewsTools.Formats.Writing;

/// <summary>
/// The stories of a report: those that were given, else what the articles make. Articles are kept as text, without their
/// analysis, until all are there.
/// </summary>
internal sealed class StoryCollector(ReportOptions options, NewsPipeline pipeline)
{
    private const int KeywordsPerStory = 8;

    private readonly List<Article> _articles = [];
    private readonly List<StorySummary> _given = [];
    private readonly StorySummarizer _summarizer = new(pipeline);

    /// <summary>Whether stories were given.</summary>
    public bool Given => _given.Count > 0;

    /// <summary>Keeps an article's text and what the summary of its story needs of it.</summary>
    /// <param name="document">The analysis.</param>
    /// <param name="detached">Its article without the analysis.</param>
    public void Add(Document document, Article detached)
    {
        if (!options.Shows(ReportSection.Stories)) return;
        _articles.Add(detached);
        _summarizer.Remember(document, detached);
    }

    /// <summary>Takes a story as it is.</summary>
    public void Add(StorySummary story) => _given.Add(story);

    /// <summary>Summarises a story and takes it.</summary>
    public void Add(Story story, CancellationToken cancellation) => _given.Add(_summarizer.Summarize(story, options.Summary, cancellation));

    /// <summary>The stories, the biggest first; of articles that were grouped here those alone that several tell.</summary>
    public IReadOnlyList<ReportStory> Build(CancellationToken cancellation)
    {
        if (Given) return [.. _given.OrderByDescending(story => story.ArticleCount).Select(ToReport)];
        if (_articles.Count < 2) return [];
        return
        [
            .. StoryGrouper.GroupAll(_articles, pipeline, StoryOptions.Default, progress: null, cancellation)
                .Where(story => story.ArticleCount > 1)
                .Select(story => ToReport(_summarizer.Summarize(story, options.Summary, cancellation))),
        ];
    }

    private static ReportStory ToReport(StorySummary summary)
    {
        var story = summary.GetStory();
        return new ReportStory
        {
            Id = story.Id,
            Title = ArticleTitle.Of(story.GetLead()),
            Sources = story.GetSources(),
            From = story.From,
            To = story.To,
            Summary = summary.GetLines(),
            Keywords = [.. story.GetKeywords().Take(KeywordsPerStory)],
            Articles = [.. story.GetArticles().Select(ToReport)],
        };
    }

    private static ReportStoryArticle ToReport(StoryArticle article) =>
        new(article.ArticleId, ArticleTitle.Of(article.GetArticle()), article.Source, article.Published, article.GetArticle().Url, article.Duplicate);
}

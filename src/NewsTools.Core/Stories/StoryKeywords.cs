namespace NewsTools;

/// <summary>The keywords of a story: those of its lead and of a few more articles that are no copies, their scores added.</summary>
internal static class StoryKeywords
{
    private const int MostArticles = 5;
    private const int MostKeywords = 12;

    public static IReadOnlyList<string> Of(Story story, NewsPipeline pipeline)
    {
        var articles = story.GetArticles().Where(article => !article.Duplicate).Select(article => article.GetArticle());
        var scores = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles.Prepend(story.GetLead()).Distinct().Take(MostArticles))
            foreach (var keyword in pipeline.AnalyzeAside(article, Layers.Keywords, CancellationToken.None).Keywords)
                scores[keyword.Phrase] = scores.GetValueOrDefault(keyword.Phrase) + keyword.Score;
        return [.. scores.OrderByDescending(pair => pair.Value).Take(MostKeywords).Select(pair => pair.Key)];
    }
}

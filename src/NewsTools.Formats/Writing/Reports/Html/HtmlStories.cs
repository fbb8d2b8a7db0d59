namespace NewsTools.Formats.Writing;

/// <summary>The stories: title, outlets and days, summary over all articles, keywords, and the list of the articles.</summary>
internal static class HtmlStories
{
    private const int FewArticles = 4;

    public static void Write(ReportModel report, HtmlAnchors anchors, HtmlWriter html)
    {
        var shown = report.Stories.Take(report.Top ?? int.MaxValue).ToList();
        html.Write($"<div class=\"{(shown.Count == 1 ? "cards single" : "cards stories")}\" data-filter=\"stories\">\n");
        foreach (var story in shown) WriteStory(story, anchors, html);
        html.Raw("</div>\n");
        if (ReportText.Cut(shown.Count, report.Stories.Count) is { } note) html.Write($"<p class=\"note\">{note}</p>\n");
    }

    private static void WriteStory(ReportStory story, HtmlAnchors anchors, HtmlWriter html)
    {
        html.Write($"<article><h3>{story.Title}</h3><p class=\"credits\">{string.Join(" · ", ReportText.Credits(story))}</p>");
        if (story.Summary.Count > 0) html.Write($"<p>{string.Join(' ', story.Summary)}</p>");
        html.Raw(story.Articles.Count > FewArticles ? "<details class=\"told\"><summary>All its articles</summary><ul>" : "<div class=\"told\"><ul>");
        foreach (var article in story.Articles) WriteArticle(article, anchors, html);
        html.Raw(story.Articles.Count > FewArticles ? "</ul></details>" : "</ul></div>");
        HtmlArticles.WriteKeywords(story.Keywords, html);
        html.Raw("</article>\n");
    }

    private static void WriteArticle(ReportStoryArticle article, HtmlAnchors anchors, HtmlWriter html)
    {
        html.Raw("<li>");
        if (anchors.Of(article.Id) is { } anchor) html.Write($"<a href=\"#{anchor}\">{article.Title}</a>");
        else if (WebAddress.Of(article.Url) is { } address) html.Write($"<a href=\"{address}\" rel=\"noopener noreferrer\">{article.Title}</a>");
        else html.Write($"{article.Title}");
        if (ReportText.Credits(article) is { Length: > 0 } credits) html.Write($" <span>{credits}</span>");
        html.Raw("</li>");
    }
}

namespace NewsTools.Formats.Writing;

/// <summary>The articles as cards: title, credits, summary, keywords.</summary>
internal static class HtmlArticles
{
    public static void Write(ReportModel report, HtmlWriter html)
    {
        var shown = report.Articles.Take(report.Top ?? int.MaxValue).ToList();
        html.Write($"<div class=\"{(shown.Count == 1 ? "cards single" : "cards")}\" data-filter=\"articles\">\n");
        for (var i = 0; i < shown.Count; i++) WriteCard(shown[i], i + 1, report, html);
        html.Raw("</div>\n");
        if (ReportText.Cut(shown.Count, report.Articles.Count) is { } note) html.Write($"<p class=\"note\">{note}</p>\n");
    }

    private static void WriteCard(ReportArticle article, int place, ReportModel report, HtmlWriter html)
    {
        html.Write($"<article id=\"{HtmlAnchors.At(place)}\">");
        var several = report.Articles.Count > 1;
        if (several || article.Title != report.Title || article.Url is not null) WriteTitle(article, html);
        html.Write($"<p class=\"credits\">{string.Join(" · ", ReportText.Credits(article))}</p>");
        if (article.Summary.Count > 0) html.Write($"<p>{string.Join(' ', article.Summary)}</p>");

        // Of one article the section of keywords says the same.
        if (several) WriteKeywords(article.Keywords, html);
        html.Raw("</article>\n");
    }

    private static void WriteTitle(ReportArticle article, HtmlWriter html)
    {
        html.Raw("<h3>");
        if (WebAddress.Of(article.Url) is { } address) html.Write($"<a href=\"{address}\" rel=\"noopener noreferrer\">{article.Title}</a>");
        else html.Write($"{article.Title}");
        html.Raw("</h3>");
    }

    /// <summary>Keywords as a row of tags.</summary>
    public static void WriteKeywords(IReadOnlyList<string> keywords, HtmlWriter html)
    {
        if (keywords.Count == 0) return;
        html.Raw("<ul class=\"tags\" aria-label=\"Keywords\">");
        foreach (var keyword in keywords) html.Write($"<li>{keyword}</li>");
        html.Raw("</ul>");
    }
}

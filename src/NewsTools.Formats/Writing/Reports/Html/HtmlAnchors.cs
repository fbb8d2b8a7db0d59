namespace NewsTools.Formats.Writing;

/// <summary>Where on the page each article stands: facts and stories link to it.</summary>
internal sealed class HtmlAnchors
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <param name="report">The report; of articles that are shown, the first of each text is the target.</param>
    public HtmlAnchors(ReportModel report)
    {
        for (var i = 0; i < Math.Min(report.Articles.Count, report.Top ?? int.MaxValue); i++) _places.TryAdd(report.Articles[i].Id, i + 1);
    }

    /// <summary>The anchor of the article at a place, from 1.</summary>
    public static string At(int place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"article-{place}");

    /// <summary>The anchor of an article, or null where the page does not show it.</summary>
    public string? Of(string? articleId) => articleId is not null && _places.TryGetValue(articleId, out var place) ? At(place) : null;
}

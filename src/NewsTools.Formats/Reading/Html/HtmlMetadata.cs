using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsTools.Formats.Reading;

/// <summary>
/// What a page says of its article: first in JSON-LD, then in meta elements (Open Graph, Dublin Core and others), then
/// in what it shows (headline, time, link). What comes first wins.
/// </summary>
internal static class HtmlMetadata
{
    public static void Read(IHtmlDocument document, ImportInput input, ArticleDraft draft)
    {
        draft.Url = CanonicalUrl(document, input);
        var page = new LinkedData(document.QuerySelectorAll("script[type='application/ld+json' i]").Select(script => script.TextContent));
        page.Read(draft);
        new HtmlMetaElements(document).Read(draft);
        draft.Language = LanguageName.Find(document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang")) ?? draft.Language;
        draft.Title = HtmlTitle.Of(document, draft.Title, draft.Source);
        draft.Published ??= ShownDate(document) ?? UrlDate.Of(draft.Url ?? input.Origin.Address);
        draft.Byline ??= Byline.WithoutBy(OneLine.Of(document.QuerySelector("[rel=author], [itemprop=author]")?.TextContent));
    }

    private static string? CanonicalUrl(IHtmlDocument document, ImportInput input)
    {
        var link = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        if (string.IsNullOrWhiteSpace(link)) return null;
        if (Uri.TryCreate(link.Trim(), UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https") return link.Trim();
        return Uri.TryCreate(input.Origin.Address, UriKind.Absolute, out var address) && Uri.TryCreate(address, link.Trim(), out var joined) ? joined.AbsoluteUri : null;
    }

    /// <summary>The first time that the page shows, in its article before elsewhere.</summary>
    private static DateTimeOffset? ShownDate(IHtmlDocument document) =>
        document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time, main time, time")
            .OrderBy(Rank)
            .Select(time => NewsDate.Parse(time.GetAttribute("datetime") ?? time.GetAttribute("content")) ?? NewsDate.Parse(OneLine.Of(time.TextContent)))
            .FirstOrDefault(date => date is not null);

    private static int Rank(IElement time) =>
        time.GetAttribute("itemprop") == "datePublished" ? 0
        : time.HasAttribute("pubdate") ? 1
        : time.GetAttribute("itemprop") == "dateModified" ? 4
        : time.Closest("article, main") is not null && time.Closest("aside, nav, footer") is null ? 2 : 3;
}

using AngleSharp.Html.Dom;

namespace NewsTools.Formats.Reading;

/// <summary>The headline of a page without the name of its site.</summary>
internal static class HtmlTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · "];

    /// <param name="document">The page.</param>
    /// <param name="declared">The headline that its metadata give, or null.</param>
    /// <param name="site">The name of the site, or null.</param>
    public static string? Of(IHtmlDocument document, string? declared, string? site)
    {
        if (declared is not null) return WithoutSite(OneLine.Of(declared), site);
        var headings = document.QuerySelectorAll("h1").Select(heading => OneLine.Of(heading.TextContent)).Where(text => text.Length > 0).ToList();
        var title = OneLine.Of(document.Title);
        if (headings.Find(heading => title.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) is { } shown) return shown;
        if (title.Length > 0) return WithoutSite(title, site);
        return headings.Count == 1 ? headings[0] : null;
    }

    private static string WithoutSite(string title, string? site)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var last = title[(at + separator.Length)..];
            if (site is not null && (Same(last, site) || site.StartsWith(last, StringComparison.OrdinalIgnoreCase) || last.StartsWith(site, StringComparison.OrdinalIgnoreCase))) return title[..at].TrimEnd();
            // A bar parts nothing but a headline and its site.
            if (site is null && separator == " | ") return title[..at].TrimEnd();
        }

        return title;
    }

    private static bool Same(string name, string other) => FieldNames.Plain(name) == FieldNames.Plain(other);
}

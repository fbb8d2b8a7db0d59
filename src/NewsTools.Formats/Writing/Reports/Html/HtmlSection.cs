namespace NewsTools.Formats.Writing;

/// <summary>One section of the page: its anchor, heading and content.</summary>
internal sealed record HtmlSection(string Id, string Heading, Action<HtmlWriter> Content)
{
    private const int RowsByDefault = 1000;
    private const int KeywordsShown = 40;

    /// <summary>So many articles stand first; more of them stand behind the overview of what they are about.</summary>
    private const int FewArticles = 6;

    /// <summary>The sections that have content, in order.</summary>
    public static IEnumerable<HtmlSection> Of(ReportModel report)
    {
        var top = report.Top ?? RowsByDefault;
        var anchors = new HtmlAnchors(report);
        var tables = report.Tables.ToLookup(
            table => table.Section == ReportSection.Facts,
            table => new HtmlSection(IdOf(table), table.Heading, html => WriteTable(table, top, anchors, html)));
        var articles = new HtmlSection("articles", report.Articles.Count == 1 ? "Summary" : "Articles", html => HtmlArticles.Write(report, html));
        if (report.Stories.Count > 0) yield return new HtmlSection("stories", "Stories", html => HtmlStories.Write(report, anchors, html));
        if (report.Articles.Count is > 0 and <= FewArticles) yield return articles;
        foreach (var overview in tables[false]) yield return overview;
        if (report.Articles.Count > FewArticles) yield return articles;
        foreach (var facts in tables[true]) yield return facts;
    }

    private static string Listed(ReportTable table) => table.Section == ReportSection.Network ? "pairs" : table.Heading.ToLowerInvariant();

    private static string IdOf(ReportTable table) => table.Section == ReportSection.Facts ? "facts-" + table.Name : table.Name;

    /// <summary>Writes the section.</summary>
    public void Write(HtmlWriter html)
    {
        html.Write($"<section aria-labelledby=\"{Id}\">\n<h2 id=\"{Id}\">{Heading}</h2>\n");
        Content(html);
        html.Raw("</section>\n");
    }

    private static void WriteTable(ReportTable table, int top, HtmlAnchors anchors, HtmlWriter html)
    {
        if (table.Section == ReportSection.Keywords)
        {
            HtmlKeywords.Write(table, Math.Min(top, KeywordsShown), html);
            return;
        }

        if (table.FactType == nameof(TimelineEntry))
        {
            HtmlTimeline.Write(table, top, anchors, html);
            return;
        }

        if (table.ChartColumns.Count == 0)
        {
            HtmlTable.Write(table, top, anchors, html);
            return;
        }

        if (table.Section == ReportSection.Network) HtmlNetwork.Write(table, html);
        else HtmlChart.Write(table, html);
        html.Write($"<details class=\"all\"><summary>All {Listed(table)} as a table</summary>\n");
        HtmlTable.Write(table, top, anchors, html);
        html.Raw("</details>\n");
    }
}

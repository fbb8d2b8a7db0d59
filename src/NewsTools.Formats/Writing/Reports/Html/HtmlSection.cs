namespace NewsTools.Formats.Writing;

/// <summary>One section of the page: its anchor, heading and content.</summary>
internal sealed record HtmlSection(string Id, string Heading, Action<HtmlWriter> Content)
{
    private const int RowsByDefault = 1000;
    private const int KeywordsShown = 40;

    /// <summary>The sections that have content, in order.</summary>
    public static IEnumerable<HtmlSection> Of(ReportModel report)
    {
        if (report.Articles.Count > 0) yield return new HtmlSection("articles", "Articles", html => HtmlArticles.Write(report, html));
        var top = report.Top ?? RowsByDefault;
        foreach (var table in report.Tables) yield return new HtmlSection(table.Name, table.Heading, html => WriteTable(table, top, html));
    }

    /// <summary>Writes the section.</summary>
    public void Write(HtmlWriter html)
    {
        html.Write($"<section aria-labelledby=\"{Id}\">\n<h2 id=\"{Id}\">{Heading}</h2>\n");
        Content(html);
        html.Raw("</section>\n");
    }

    private static void WriteTable(ReportTable table, int top, HtmlWriter html)
    {
        if (table.Section == ReportSection.Keywords)
        {
            HtmlKeywords.Write(table, Math.Min(top, KeywordsShown), html);
            return;
        }

        HtmlChart.Write(table, html);
        HtmlTable.Write(table, top, html);
    }
}

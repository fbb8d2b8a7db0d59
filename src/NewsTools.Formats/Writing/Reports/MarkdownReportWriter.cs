namespace NewsTools.Formats.Writing;

/// <summary>A report as Markdown, with the tables of GFM.</summary>
internal sealed class MarkdownReportWriter : IReportWriter
{
    private const int RowsByDefault = 100;

    public void Write(ReportModel report, Stream stream, bool append = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = Utf8Writer.On(stream);
        if (append) writer.Write("\n---\n\n");
        writer.WriteLine($"# {MarkdownText.Inline(report.Title)}");
        var period = ReportText.Period(report);
        if (period.Length > 0) writer.WriteLine($"\n*{period}*");
        WriteFigures(report, writer);
        WriteStories(report, writer);
        WriteArticles(report, writer);
        foreach (var table in report.Tables) WriteTable(table, report.Top ?? RowsByDefault, writer);
    }

    private static void WriteFigures(ReportModel report, StreamWriter writer)
    {
        if (report.Figures.Count == 0) return;
        writer.WriteLine("\n" + string.Join(" · ", report.Figures.Select(figure => $"**{ReportText.Number(figure.Value)}** {figure.Label}")));
    }

    private static void WriteStories(ReportModel report, StreamWriter writer)
    {
        if (report.Stories.Count == 0) return;
        writer.WriteLine("\n## Stories");
        var shown = report.Stories.Take(report.Top ?? int.MaxValue).ToList();
        foreach (var story in shown) WriteStory(story, writer);
        WriteCut(shown.Count, report.Stories.Count, writer);
    }

    private static void WriteStory(ReportStory story, StreamWriter writer)
    {
        writer.WriteLine($"\n### {MarkdownText.Inline(story.Title)}");
        writer.WriteLine("\n*" + string.Join(" · ", ReportText.Credits(story).Select(MarkdownText.Inline)) + "*");
        if (story.Summary.Count > 0) writer.WriteLine("\n" + MarkdownText.Line(string.Join(' ', story.Summary)));
        if (story.Keywords.Count > 0) writer.WriteLine("\n**Keywords:** " + string.Join(", ", story.Keywords.Select(MarkdownText.Inline)));
        writer.WriteLine();
        foreach (var article in story.Articles)
        {
            var title = MarkdownText.Inline(article.Title);
            var credits = ReportText.Credits(article);
            writer.WriteLine($"- {(WebAddress.Of(article.Url) is { } address ? $"[{title}](<{address}>)" : title)}{(credits.Length > 0 ? " · " + MarkdownText.Inline(credits) : "")}");
        }
    }

    private static void WriteArticles(ReportModel report, StreamWriter writer)
    {
        if (report.Articles.Count == 0) return;
        writer.WriteLine("\n## Articles");
        var shown = report.Articles.Take(report.Top ?? int.MaxValue).ToList();
        foreach (var article in shown) WriteArticle(article, writer);
        WriteCut(shown.Count, report.Articles.Count, writer);
    }

    private static void WriteArticle(ReportArticle article, StreamWriter writer)
    {
        var title = MarkdownText.Inline(article.Title);
        var address = WebAddress.Of(article.Url);
        writer.WriteLine(address is null ? $"\n### {title}" : $"\n### [{title}](<{address}>)");
        writer.WriteLine("\n*" + string.Join(" · ", ReportText.Credits(article).Select(MarkdownText.Inline)) + "*");
        if (article.Summary.Count > 0) writer.WriteLine("\n" + MarkdownText.Line(string.Join(' ', article.Summary)));
        if (article.Keywords.Count > 0) writer.WriteLine("\n**Keywords:** " + string.Join(", ", article.Keywords.Select(MarkdownText.Inline)));
    }

    private static void WriteTable(ReportTable table, int top, StreamWriter writer)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].IsDetail).ToList();
        writer.WriteLine($"\n## {table.Heading}\n");
        WriteRow(columns.Select(i => ReportText.Heading(table.Columns[i].Name)), writer);
        WriteRow(columns.Select(i => table.IsNumeric(i) ? "---:" : "---"), writer);
        foreach (var row in table.Rows.Take(top)) WriteRow(columns.Select(i => MarkdownText.Inline(ReportText.Cell(row.Cells[i]))), writer);
        WriteCut(Math.Min(top, table.Rows.Count), table.Rows.Count, writer);
    }

    private static void WriteRow(IEnumerable<string> cells, StreamWriter writer) => writer.WriteLine($"| {string.Join(" | ", cells)} |");

    private static void WriteCut(int shown, int total, StreamWriter writer)
    {
        if (ReportText.Cut(shown, total) is { } note) writer.WriteLine($"\n*{note}*");
    }
}

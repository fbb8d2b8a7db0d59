namespace NewsTools.Formats.Writing;

/// <summary>A report as plain text of 80 columns.</summary>
internal sealed class TextReportWriter : IReportWriter
{
    private const int Columns = 80;
    private const int RowsByDefault = 50;

    public void Write(ReportModel report, Stream stream, bool append = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = Utf8Writer.On(stream);
        if (append) writer.WriteLine();
        WriteHeading(report.Title, '=', writer);
        if (ReportText.Period(report) is { Length: > 0 } period) writer.WriteLine(period);
        if (report.Figures.Count > 0) WriteFigures(report.Figures, writer);
        WriteStories(report, writer);
        if (report.Articles.Count > 0) WriteArticles(report, writer);
        foreach (var table in report.Tables) WriteTable(table, report.Top ?? RowsByDefault, writer);
    }

    private static void WriteHeading(string text, char line, StreamWriter writer)
    {
        var width = 0;
        foreach (var part in TextWrap.Lines(SafeText.Line(text), Columns))
        {
            writer.WriteLine(part);
            width = Math.Max(width, TextWrap.Width(part));
        }

        writer.WriteLine(new string(line, width));
    }

    private static void WriteFigures(IReadOnlyList<ReportFigure> figures, StreamWriter writer)
    {
        writer.WriteLine();
        var width = figures.Max(figure => ReportText.Number(figure.Value).Length);
        foreach (var figure in figures) writer.WriteLine($"{ReportText.Number(figure.Value).PadLeft(width)} {figure.Label}");
    }

    private static void WriteStories(ReportModel report, StreamWriter writer)
    {
        var shown = report.Stories.Take(report.Top ?? int.MaxValue).ToList();
        foreach (var story in shown)
        {
            writer.WriteLine();
            WriteHeading(story.Title, '-', writer);
            WriteWrapped(string.Join(" | ", ReportText.Credits(story)), writer);
            writer.WriteLine();
            WriteWrapped(string.Join(' ', story.Summary), writer);
            writer.WriteLine();
            foreach (var article in story.Articles) WriteWrapped($"* {article.Title} {(ReportText.Credits(article) is { Length: > 0 } credits ? $"({credits})" : "")}", writer);
        }

        WriteCut(shown.Count, report.Stories.Count, writer);
    }

    private static void WriteArticles(ReportModel report, StreamWriter writer)
    {
        var shown = report.Articles.Take(report.Top ?? int.MaxValue).ToList();
        foreach (var article in shown) WriteArticle(article, writer);
        WriteCut(shown.Count, report.Articles.Count, writer);
    }

    private static void WriteArticle(ReportArticle article, StreamWriter writer)
    {
        writer.WriteLine();
        WriteHeading(article.Title, '-', writer);
        WriteWrapped(string.Join(" | ", ReportText.Credits(article)), writer);
        if (article.Url is { } url) WriteWrapped(url, writer);
        writer.WriteLine();
        WriteWrapped(string.Join(' ', article.Summary), writer);
        if (article.Keywords.Count == 0) return;
        writer.WriteLine();
        WriteWrapped("Keywords: " + string.Join(", ", article.Keywords), writer);
    }

    private static void WriteWrapped(string text, StreamWriter writer)
    {
        foreach (var line in TextWrap.Lines(SafeText.Line(text), Columns)) writer.WriteLine(line);
    }

    private static void WriteTable(ReportTable table, int top, StreamWriter writer)
    {
        writer.WriteLine();
        WriteHeading(table.Heading, '-', writer);
        foreach (var line in TextTable.Lines(table, top, Columns)) writer.WriteLine(line);
        WriteCut(Math.Min(top, table.Rows.Count), table.Rows.Count, writer);
    }

    private static void WriteCut(int shown, int total, StreamWriter writer)
    {
        if (ReportText.Cut(shown, total) is { } note) writer.WriteLine($"\n{note}");
    }
}

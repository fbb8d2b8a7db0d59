namespace NewsTools.Formats.Writing;

/// <summary>A report as one HTML page without outside requests, for screens of any size, paper and screen readers.</summary>
internal sealed class HtmlReportWriter : IReportWriter
{
    public void Write(ReportModel report, Stream stream, bool append = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (append) throw new NotSupportedException("An HTML report cannot be appended to another one.");
        using var writer = Utf8Writer.On(stream);
        var html = new HtmlWriter(writer);
        WriteHead(report, html);
        WriteHeader(report, html);
        html.Raw("<main id=\"main\">\n");
        HtmlFigures.Write(report.Figures, html);
        foreach (var section in HtmlSection.Of(report)) section.Write(html);
        html.Raw("</main>\n<footer><p>Made with NewsTools. Summaries are sentences of the articles; figures and names are found by machine.</p></footer>\n");
        html.Raw("<script>");
        html.Raw(HtmlAssets.Script);
        html.Raw("</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(ReportModel report, HtmlWriter html)
    {
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlAssets.Policy}\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Write($"<title>{report.Title}</title>\n<style>");
        html.Raw(HtmlAssets.Style);
        html.Raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
    }

    private static void WriteHeader(ReportModel report, HtmlWriter html)
    {
        html.Raw("<header>\n");
        html.Write($"<p class=\"kicker\">News report</p>\n<h1>{report.Title}</h1>\n");
        if (ReportText.Period(report) is { Length: > 0 } period) html.Write($"<p class=\"period\">{period}</p>\n");
        var sections = HtmlSection.Of(report).ToList();
        if (sections.Count > 1)
        {
            html.Raw("<nav aria-label=\"Sections\"><ul>");
            foreach (var section in sections) html.Write($"<li><a href=\"#{section.Id}\">{section.Heading}</a></li>");
            html.Raw("</ul></nav>\n");
        }

        html.Raw("</header>\n");
    }
}

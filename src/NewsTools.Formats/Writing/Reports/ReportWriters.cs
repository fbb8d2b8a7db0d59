namespace NewsTools.Formats.Writing;

/// <summary>The formats of <see cref="ReportFormat"/>: their writers and file name extensions.</summary>
public static class ReportWriters
{
    /// <summary>The writer of a format.</summary>
    public static IReportWriter Create(ReportFormat format) => format switch
    {
        ReportFormat.Html => new HtmlReportWriter(),
        ReportFormat.Markdown => new MarkdownReportWriter(),
        ReportFormat.Text => new TextReportWriter(),
        ReportFormat.Json => new JsonReportWriter(),
        ReportFormat.Yaml => new YamlReportWriter(),
        ReportFormat.Csv => new CsvReportWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };

    /// <summary>Whether a report can be added behind another one of the format.</summary>
    public static bool CanAppend(ReportFormat format) => format is ReportFormat.Markdown or ReportFormat.Text or ReportFormat.Csv or ReportFormat.Yaml;

    /// <summary>The format that a file name's extension means, or null for another one.</summary>
    public static ReportFormat? FormatOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => ReportFormat.Html,
            ".md" or ".markdown" => ReportFormat.Markdown,
            ".txt" => ReportFormat.Text,
            ".json" => ReportFormat.Json,
            ".yaml" or ".yml" => ReportFormat.Yaml,
            ".csv" => ReportFormat.Csv,
            _ => null,
        };
    }
}

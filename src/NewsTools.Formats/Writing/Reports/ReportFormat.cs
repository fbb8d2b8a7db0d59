namespace NewsTools.Formats.Writing;

/// <summary>The formats of a report.</summary>
public enum ReportFormat
{
    /// <summary>One HTML page that needs nothing else.</summary>
    Html,

    /// <summary>Markdown (CommonMark with tables).</summary>
    Markdown,

    /// <summary>Plain text of 80 columns.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>One YAML document.</summary>
    Yaml,

    /// <summary>One table of comma-separated values (RFC 4180), safe to open in a spreadsheet.</summary>
    Csv,
}

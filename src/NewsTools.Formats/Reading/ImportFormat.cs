namespace NewsTools.Formats.Reading;

/// <summary>The forms in which articles are read. Archives (gzip, zip) are opened whatever the form of what they hold.</summary>
public enum ImportFormat
{
    /// <summary>Plain text, with or without header lines such as <c>date:</c> and <c>title:</c>.</summary>
    Text,

    /// <summary>Markdown, with or without YAML front matter.</summary>
    Markdown,

    /// <summary>A web page, or a piece of one.</summary>
    Html,

    /// <summary>JSON: one article, an array of them, or a search answer that holds such an array.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>An RSS (0.9 to 2.0) or Atom feed.</summary>
    Feed,
}

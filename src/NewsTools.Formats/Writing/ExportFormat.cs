namespace NewsTools.Formats.Writing;

/// <summary>The formats in which articles are written with their layers.</summary>
public enum ExportFormat
{
    /// <summary>One JSON record a line; the form that reads back with nothing lost.</summary>
    JsonLines,

    /// <summary>One JSON array of the same records.</summary>
    Json,

    /// <summary>One YAML sequence of the same records.</summary>
    Yaml,

    /// <summary>CoNLL-U: one token a line, sentences between blank lines.</summary>
    Conllu,

    /// <summary>The text as Markdown, what is known of the article as YAML front matter.</summary>
    Markdown,
}

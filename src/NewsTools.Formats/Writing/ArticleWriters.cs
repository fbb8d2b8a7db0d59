namespace NewsTools.Formats.Writing;

/// <summary>The formats of <see cref="ExportFormat"/>: their writers and file name extensions.</summary>
public static class ArticleWriters
{
    /// <summary>Makes a writer.</summary>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where it goes, as UTF-8 without a byte order mark. It is not disposed.</param>
    /// <param name="layers">The layers to write; those that the format cannot hold are left out, see <see cref="IArticleWriter.Layers"/>.</param>
    /// <param name="append">Whether the stream stands behind earlier articles of the same format.</param>
    /// <exception cref="NotSupportedException">The format cannot be continued and <paramref name="append"/> is set.</exception>
    public static IArticleWriter Create(ExportFormat format, Stream stream, Layers layers, bool append = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (append && !CanAppend(format))
            throw new NotSupportedException($"A file in the format '{format}' cannot be appended to; 'JsonLines', 'Yaml', 'Conllu' and 'Markdown' can.");
        return format switch
        {
            ExportFormat.JsonLines => new JsonLinesArticleWriter(stream, layers),
            ExportFormat.Json => new JsonArticleWriter(stream, layers),
            ExportFormat.Yaml => new YamlArticleWriter(stream, layers, append),
            ExportFormat.Conllu => new ConlluArticleWriter(stream, layers),
            ExportFormat.Markdown => new MarkdownArticleWriter(stream, append),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
        };
    }

    /// <summary>Whether articles can be added behind a file of the format.</summary>
    public static bool CanAppend(ExportFormat format) => format != ExportFormat.Json;

    /// <summary>The format that a file name's extension means, or null for another one.</summary>
    public static ExportFormat? FormatOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => ExportFormat.JsonLines,
            ".json" => ExportFormat.Json,
            ".yaml" or ".yml" => ExportFormat.Yaml,
            ".conllu" => ExportFormat.Conllu,
            ".md" or ".markdown" => ExportFormat.Markdown,
            _ => null,
        };
    }
}

namespace NewsTools.Formats.Writing;

/// <summary>
/// Markdown with YAML front matter. Several articles stand one behind the other; each starts with the line
/// <c>---</c> and the key <c>schema</c>, which no text of ours can look like. Layers have no place in it.
/// </summary>
internal sealed class MarkdownArticleWriter(Stream stream, bool append) : IArticleWriter
{
    private bool _first = !append;

    public Layers Layers => Layers.None;

    public void Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var writer = Utf8Writer.On(stream);
        if (!_first) writer.WriteLine();
        _first = false;
        writer.WriteLine("---");
        var sink = new YamlRecordSink(writer);
        sink.StartObject();
        sink.Field("schema", ArticleRecord.Schema);
        ArticleRecord.WriteFields(document.Article, sink);
        sink.EndObject();
        sink.End();
        writer.WriteLine("---");
        writer.WriteLine();
        writer.WriteLine(MarkdownBody.Of(document.Text));
    }

    public void Complete() => stream.Flush();
}

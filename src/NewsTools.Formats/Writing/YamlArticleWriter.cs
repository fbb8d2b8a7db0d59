namespace NewsTools.Formats.Writing;

/// <summary>One YAML sequence of records; each is an item of its own, so that a file can be continued.</summary>
internal sealed class YamlArticleWriter(Stream stream, Layers layers, bool append) : IArticleWriter
{
    private bool _empty = !append;

    public Layers Layers { get; } = layers & ArticleRecord.Layers;

    public void Write(Document document)
    {
        _empty = false;
        using var writer = Utf8Writer.On(stream);
        var sink = new YamlRecordSink(writer);
        sink.StartArray();
        ArticleRecord.Write(document, Layers, sink);
        sink.EndArray();
        sink.End();
    }

    public void Complete()
    {
        if (_empty) stream.Write("[]\n"u8);
        stream.Flush();
    }
}

namespace NewsTools.Formats.Writing;

/// <summary>One record a line, each line ended by a line feed.</summary>
internal sealed class JsonLinesArticleWriter(Stream stream, Layers layers) : IArticleWriter
{
    private readonly JsonRecordSink _sink = new(stream);

    public Layers Layers { get; } = layers & ArticleRecord.Layers;

    public void Write(Document document)
    {
        ArticleRecord.Write(document, Layers, _sink);
        _sink.EndRoot("\n"u8);
    }

    public void Complete() => _sink.Flush();
}

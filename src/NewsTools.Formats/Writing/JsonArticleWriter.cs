namespace NewsTools.Formats.Writing;

/// <summary>One JSON array, each record on a line of its own.</summary>
internal sealed class JsonArticleWriter : IArticleWriter
{
    private readonly JsonRecordSink _sink;
    private bool _first = true;

    public JsonArticleWriter(Stream stream, Layers layers)
    {
        _sink = new JsonRecordSink(stream);
        Layers = layers & ArticleRecord.Layers;
        _sink.EndRoot("["u8);
    }

    public Layers Layers { get; }

    public void Write(Document document)
    {
        _sink.EndRoot(_first ? "\n"u8 : ",\n"u8);
        _first = false;
        ArticleRecord.Write(document, Layers, _sink);
    }

    public void Complete()
    {
        _sink.EndRoot(_first ? "]\n"u8 : "\n]\n"u8);
        _sink.Flush();
    }
}

namespace NewsTools.Formats.Writing;

/// <summary>The keys <c>sentences</c> and <c>tokens</c>: places in the text.</summary>
internal sealed class TokenRecordLayer : IRecordLayer
{
    public Layers Layer => Layers.Tokens;

    public void Write(Document document, Layers layers, RecordSink sink)
    {
        sink.Key("sentences");
        sink.StartArray();
        foreach (ref readonly var sentence in document.Tokens.Sentences) WritePlace(sentence.Span, sink);
        sink.EndArray();

        sink.Key("tokens");
        sink.StartArray();
        foreach (ref readonly var token in document.Tokens.Tokens) WritePlace(token.Span, sink);
        sink.EndArray();
    }

    private static void WritePlace(TextSpan span, RecordSink sink)
    {
        sink.StartObject();
        sink.Place(span);
        sink.EndObject();
    }
}

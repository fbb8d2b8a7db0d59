namespace NewsTools.Formats.Writing;

/// <summary>A layer that is a list of facts: one object each, with its place, its own fields, and how sure and why.</summary>
internal sealed class FactRecordLayer<T>(
    Layers layer, string key, Func<Document, IReadOnlyList<T>> facts, Action<T, RecordSink> fields) : IRecordLayer
    where T : Fact
{
    public Layers Layer => layer;

    public void Write(Document document, Layers layers, RecordSink sink)
    {
        sink.Key(key);
        sink.StartArray();
        foreach (var fact in facts(document))
        {
            sink.StartObject();
            sink.Place(fact.GetSpan());
            fields(fact, sink);
            sink.EndObject();
        }

        sink.EndArray();
    }
}

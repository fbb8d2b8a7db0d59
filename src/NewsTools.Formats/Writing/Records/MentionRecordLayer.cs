namespace NewsTools.Formats.Writing;

/// <summary>The key <c>mentions</c>: names alone, or where entities are asked for too, all that refers to one, with its number.</summary>
internal sealed class MentionRecordLayer : IRecordLayer
{
    private static readonly FactRecordLayer<Mention> Names = new(Layers.Names, Key, document => document.Mentions, FactFields.OfMention);
    private static readonly FactRecordLayer<Mention> References = new(Layers.Entities, Key, document => document.Entities.Mentions, FactFields.OfMention);
    private const string Key = "mentions";

    public Layers Layer => Layers.Names | Layers.Entities;

    public void Write(Document document, Layers layers, RecordSink sink) =>
        ((layers & Layers.Entities) == Layers.None ? Names : References).Write(document, layers, sink);
}

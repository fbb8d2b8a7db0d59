namespace NewsTools.Formats.Writing;

/// <summary>What a record says of each type of fact beside its place: one writer a type, its keys in a fixed order.</summary>
internal static class FactFields
{
    public static void OfMention(Mention mention, RecordSink sink)
    {
        sink.Field("kind", mention.Kind.ToString());
        sink.Field("name", mention.Name);
        sink.Field("form", mention.Form.ToString());
        sink.Field("role", mention.Role);
        sink.Field("country", mention.Country);
        sink.Field("entityId", mention.EntityId);
        sink.Flag("metonym", mention.Metonym);
        sink.Score("confidence", mention.Confidence);
        sink.Field("rule", mention.Rule);
    }

    public static void OfEntity(Entity entity, RecordSink sink)
    {
        sink.Field("id", entity.Id);
        sink.Field("kind", entity.Kind.ToString());
        sink.Field("name", entity.Name);
        sink.Field("role", entity.Role);
        sink.Field("country", entity.Country);
        sink.Field("attribution", entity.Attribution.ToString());
        sink.Field("count", entity.Count);
        sink.Field("aliases", entity.Aliases);
    }

    public static void OfTime(TimeExpression time, RecordSink sink)
    {
        sink.Field("type", time.Type.ToString());
        sink.Field("value", time.Value);
        sink.Field("modifier", time.Modifier == TimeModifier.None ? null : time.Modifier.ToString());
        sink.Field("from", RecordDate.FormatLocal(time.From));
        sink.Field("to", RecordDate.FormatLocal(time.To));
        sink.Field("anchor", time.Anchor);
        sink.Score("confidence", time.Confidence);
        sink.Field("rule", time.Rule);
    }

    public static void OfQuantity(Quantity quantity, RecordSink sink)
    {
        sink.Field("value", quantity.Value);
        sink.Field("upperValue", quantity.UpperValue);
        sink.Field("measure", quantity.Measure.ToString());
        sink.Field("unit", quantity.Unit);
        sink.Field("modifier", quantity.Modifier == QuantityModifier.Exact ? null : quantity.Modifier.ToString());
        sink.Field("item", quantity.Item);
        if (quantity.GetItemSpan() is { } item)
        {
            sink.Field("itemStart", item.Start);
            sink.Field("itemLength", item.Length);
        }

        sink.Field("role", quantity.Role);
        sink.Field("per", quantity.Per);
        sink.Field("siValue", quantity.SIValue);
        sink.Field("siUpperValue", quantity.SIUpperValue);
        sink.Field("siUnit", quantity.SIUnit);
        sink.Score("confidence", quantity.Confidence);
        sink.Field("rule", quantity.Rule);
    }

    public static void OfKeyword(Keyword keyword, RecordSink sink)
    {
        sink.Field("phrase", keyword.Phrase);
        sink.Score("score", keyword.Score);
        sink.Field("count", keyword.Count);
    }

    public static void OfSummary(SummarySentence sentence, RecordSink sink)
    {
        sink.Score("score", sentence.Score);
        sink.Key("reasons");
        sink.StartObject();
        foreach (var reason in sentence.GetReasons()) sink.Score(reason.Name, reason.Weight);
        sink.EndObject();
    }
}

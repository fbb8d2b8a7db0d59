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

    public static void OfStatement(Statement statement, RecordSink sink)
    {
        sink.Field("form", statement.Form.ToString());
        if (statement.SourceStart is { } source) Part(sink, "source", statement.Source!, source, statement.SourceLength!.Value, statement);
        Part(sink, "cue", statement.Cue, statement.CueStart, statement.CueLength);
        sink.Field("stance", statement.Stance.ToString());
        sink.Field("certainty", statement.Certainty.ToString());
        sink.Field("reporterCertainty", statement.ReporterCertainty == Certainty.Certain ? null : statement.ReporterCertainty.ToString());
        sink.Flag("negated", statement.Negated);
        Part(sink, "content", statement.Content, statement.ContentStart, statement.ContentLength);
        WriteContentParts(statement, sink);
        sink.Field("saidOn", statement.SaidOn);
        sink.Field("channel", statement.Channel);
        sink.Field("addressee", statement.Addressee);
        sink.Field("reportedBy", statement.ReportedBy);
        sink.Field("depth", statement.Depth == 1 ? null : (int?)statement.Depth);
        sink.Score("confidence", statement.Confidence);
        sink.Field("rule", statement.Rule);
    }

    private static void WriteContentParts(Statement statement, RecordSink sink)
    {
        var spans = statement.GetContentSpans();
        if (spans.Count < 2) return;
        sink.Key("contentParts");
        sink.StartArray();
        foreach (var span in spans)
        {
            sink.StartObject();
            WritePlace(sink, span.In(statement.GetArticle().Text).ToString(), span.Start, span.Length);
            sink.EndObject();
        }

        sink.EndArray();
    }

    private static void Part(RecordSink sink, string key, string text, int start, int length, Statement? named = null)
    {
        sink.Key(key);
        sink.StartObject();
        WritePlace(sink, text, start, length);
        if (named is not null)
        {
            sink.Field("name", named.SourceName);
            sink.Field("kind", named.SourceKind?.ToString());
            sink.Field("attribution", named.Attribution?.ToString());
            sink.Field("role", named.Role);
            sink.Field("country", named.Country);
        }

        sink.EndObject();
    }

    private static void WritePlace(RecordSink sink, string text, int start, int length)
    {
        sink.Field("text", text);
        sink.Field("start", start);
        sink.Field("length", length);
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

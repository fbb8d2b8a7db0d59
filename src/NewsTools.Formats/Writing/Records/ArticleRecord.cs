namespace NewsTools.Formats.Writing;

/// <summary>
/// The record of one article, version 1: what is known of it, its text, and the layers asked for. Keys stand in a
/// fixed order; what is not known is absent.
/// </summary>
internal static class ArticleRecord
{
    /// <summary>The version of the record's shape.</summary>
    public const int Schema = 1;

    /// <summary>The layers in the order of their keys.</summary>
    private static readonly IRecordLayer[] RecordLayers =
    [
        new TokenRecordLayer(),
        new MentionRecordLayer(),
        new FactRecordLayer<Entity>(Layers.Entities, "entities", document => document.Entities.Entities, FactFields.OfEntity),
        new FactRecordLayer<TimeExpression>(Layers.Times, "times", document => document.Times, FactFields.OfTime),
        new FactRecordLayer<Quantity>(Layers.Quantities, "quantities", document => document.Quantities, FactFields.OfQuantity),
        new FactRecordLayer<Statement>(Layers.Statements, "statements", document => document.Statements, FactFields.OfStatement),
        new FactRecordLayer<Keyword>(Layers.Keywords, "keywords", document => document.Keywords, FactFields.OfKeyword),
        new FactRecordLayer<SummarySentence>(
            Layers.Summary, "summary", document => document.Ranking.Summarize(SummaryOptions.Default).GetSentences(), FactFields.OfSummary),
    ];

    /// <summary>The layers that a record can hold.</summary>
    public static Layers Layers { get; } = RecordLayers.Aggregate(NewsTools.Layers.None, (all, layer) => all | layer.Layer);

    /// <summary>Writes the record.</summary>
    public static void Write(Document document, Layers layers, RecordSink sink)
    {
        sink.StartObject();
        sink.Field("schema", Schema);
        WriteArticle(document.Article, sink);
        foreach (var layer in RecordLayers)
            if ((layer.Layer & layers) != NewsTools.Layers.None)
                layer.Write(document, layers, sink);
        sink.EndObject();
    }

    /// <summary>Writes what is known of the article beside its text and file.</summary>
    public static void WriteFields(Article article, RecordSink sink)
    {
        sink.Field("title", article.Title);
        sink.Field("byline", article.Byline);
        sink.Field("published", Date(article));
        sink.Field("source", article.Source);
        sink.Field("url", article.Url);
        sink.Field("language", article.Language);
        WriteMetadata(article.Metadata, sink);
    }

    private static void WriteArticle(Article article, RecordSink sink)
    {
        sink.Field("id", article.Id);
        sink.Field("title", article.Title);
        sink.Field("byline", article.Byline);
        sink.Field("published", Date(article));
        sink.Field("source", article.Source);
        sink.Field("url", article.Url);
        sink.Field("path", article.Path);
        WriteMetadata(article.Metadata, sink);
        sink.Field("language", article.Language);
        sink.Field("text", article.Text);
    }

    private static string? Date(Article article) => article.Published is { } date ? RecordDate.Format(date) : null;

    private static void WriteMetadata(IReadOnlyDictionary<string, string> metadata, RecordSink sink)
    {
        if (metadata.Count == 0) return;
        sink.Key("metadata");
        sink.StartObject();
        foreach (var (name, value) in metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal)) sink.Field(name, value);
        sink.EndObject();
    }
}

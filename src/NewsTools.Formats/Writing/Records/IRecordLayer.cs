namespace NewsTools.Formats.Writing;

/// <summary>How one layer stands in a record. The list of them in <see cref="ArticleRecord"/> is the record's order.</summary>
internal interface IRecordLayer
{
    /// <summary>The layer.</summary>
    Layers Layer { get; }

    /// <summary>Writes the layer's keys with their values.</summary>
    void Write(Document document, Layers layers, RecordSink sink);
}

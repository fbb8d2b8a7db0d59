using System.Xml;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom, entry by entry. Document types are passed over and nothing is
/// fetched: an entity that a document declares itself is an error where it is used.
/// </summary>
internal sealed class FeedReader : IArticleReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Feeds do hold control characters; an article with one is better than none.
        CheckCharacters = false,
    };

    public IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation)
    {
        using var text = new EntityReader(new StreamReader(input.OpenUtf8(MetaCharset.Find(input.PeekText()))));
        using var xml = XmlReader.Create(text, Settings);
        var feed = new FeedCursor(xml, input);
        var count = 0;
        for (; feed.Next() is { } result; count++)
        {
            yield return result;
            cancellation.ThrowIfCancellationRequested();
        }

        if (count == 0) yield return new ImportResult(ImportErrors.NoArticle(input.Name, "the feed has no entries"));
    }
}

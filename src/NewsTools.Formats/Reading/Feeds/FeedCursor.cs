using System.Xml;

namespace NewsTools.Formats.Reading;

/// <summary>Walks through a feed and stops at each entry.</summary>
internal sealed class FeedCursor(XmlReader xml, ImportInput input)
{
    private readonly ArticleDraft _feed = new();
    private bool _hasRoot;

    /// <summary>The next entry, as an article or the reason why it is none; null at the end.</summary>
    /// <exception cref="ImportException">The XML is malformed, or no feed.</exception>
    public ImportResult? Next()
    {
        try
        {
            if (!_hasRoot) OpenRoot();
            while (!xml.EOF)
            {
                if (xml.NodeType != XmlNodeType.Element) xml.Read();
                else if (xml.LocalName is "item" or "entry") return ReadEntry();
                else if (xml.LocalName is "channel") xml.Read();
                else ReadFeedField();
            }

            return null;
        }
        catch (XmlException failure)
        {
            throw new ImportException(ImportErrors.InvalidXml(input.Name, Reason(failure), failure.LineNumber, failure.LinePosition, failure));
        }
    }

    private void OpenRoot()
    {
        _hasRoot = true;
        xml.MoveToContent();
        if (xml.LocalName is not ("rss" or "feed" or "RDF" or "entry"))
            throw new ImportException(ImportErrors.UnknownXml(input.Name, xml.Name, ((IXmlLineInfo)xml).LineNumber));
        _feed.Language = LanguageName.Find(xml.XmlLang);
        if (xml.LocalName != "entry") xml.Read();
    }

    private ImportResult ReadEntry()
    {
        var line = ((IXmlLineInfo)xml).LineNumber;
        var entry = FeedEntry.Read(xml);
        return entry.ToArticle(_feed, input) is { } article
            ? new ImportResult(article)
            : new ImportResult(ImportErrors.NoEntryText(input.Name, line));
    }

    /// <summary>What the feed says of itself: its title is the outlet of its entries.</summary>
    private void ReadFeedField()
    {
        var name = xml.NamespaceURI is FeedNames.Media ? "" : xml.LocalName;
        if (name is not ("title" or "language"))
        {
            xml.Skip();
            return;
        }

        var text = FeedText.Raw(xml);
        if (name == "title") _feed.Source ??= FeedText.Line(text);
        else _feed.Language ??= LanguageName.Find(text);
    }

    /// <summary>The parser's reason without its own account of the place.</summary>
    private static string Reason(XmlException failure)
    {
        var message = failure.Message;
        var place = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        if (place > 0) message = message[..place];
        return message.Contains("entity", StringComparison.Ordinal) ? ImportErrors.Sentence(message) + " Entities that a document declares itself are not read" : message;
    }
}

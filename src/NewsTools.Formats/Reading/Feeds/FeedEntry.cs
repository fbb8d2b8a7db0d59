using System.Xml;

namespace NewsTools.Formats.Reading;

/// <summary>One entry of a feed as it is read.</summary>
internal sealed class FeedEntry
{
    private readonly ArticleDraft _draft = new();
    private readonly List<string> _authors = [];
    private readonly List<string> _categories = [];
    private string? _content;
    private string? _summary;
    private string? _permalink;
    private DateTimeOffset? _updated;

    /// <summary>Reads the entry that the reader stands at; it then stands behind it.</summary>
    public static FeedEntry Read(XmlReader xml)
    {
        var entry = new FeedEntry();
        entry._draft.Language = LanguageName.Find(xml.XmlLang);
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return entry;
        }

        var depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element) entry.ReadField(xml);
            else xml.Read();
        xml.Read();
        return entry;
    }

    /// <summary>The article, or null where the entry has neither text nor title.</summary>
    /// <param name="feed">What the feed says of itself.</param>
    /// <param name="input">The feed.</param>
    public Article? ToArticle(ArticleDraft feed, ImportInput input)
    {
        SetText();
        if (_draft.Text.Length == 0) return null;
        _draft.Byline = Byline.Join(_authors);
        _draft.Published ??= _updated;
        _draft.Source ??= feed.Source;
        _draft.Language ??= feed.Language;
        _draft.Url ??= _permalink;
        var replaced = _draft.Text.AsSpan().Count('\uFFFD');
        if (replaced > 0) _draft.Note("replacedCharacters", replaced.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _draft.Note("categories", string.Join("; ", _categories.Distinct(StringComparer.Ordinal)));
        return _draft.ToArticle(input);
    }

    private void SetText()
    {
        var content = Text(_content);
        var summary = Text(_summary);
        _draft.Text = content.Length > 0 ? content : summary.Length > 0 ? summary : _draft.Title ?? "";
        if (content.Length == 0 && summary.Length == 0) _draft.Note(PartialContent.Name, PartialContent.Title);
        else if (content.Length == 0 && FeedSummary.IsPartial(summary)) _draft.Note(PartialContent.Name, PartialContent.Lead);
    }

    private static string Text(string? value) => value is null ? "" : HtmlForm.ToText(value).Trim();

    private void ReadField(XmlReader xml)
    {
        if (xml.NamespaceURI is FeedNames.Media)
        {
            xml.Skip();
            return;
        }

        switch (xml.LocalName)
        {
            case "link": ReadLink(xml); break;
            case "guid" or "id": ReadId(xml); break;
            case "author" or "creator": ReadAuthor(xml); break;
            case "category" or "subject": ReadCategory(xml); break;
            case "source": ReadSource(xml); break;
            default: ReadText(xml.LocalName, xml.NamespaceURI, FeedText.Raw(xml)); break;
        }
    }

    private void ReadText(string name, string space, string text)
    {
        switch (name)
        {
            case "title": _draft.Title ??= FeedText.Line(text); break;
            case "encoded" or "content": Longest(ref _content, text); break;
            case "description" or "summary" when space is not FeedNames.Itunes: Longest(ref _summary, text); break;
            case "pubDate" or "published" or "issued" or "date" or "created": _draft.Published ??= NewsDate.Parse(text); break;
            case "updated" or "modified": _updated ??= NewsDate.Parse(text); break;
            case "language": _draft.Language ??= LanguageName.Find(text); break;
        }
    }

    private static void Longest(ref string? kept, string found)
    {
        if (kept is null || found.Length > kept.Length) kept = found;
    }

    private void ReadLink(XmlReader xml)
    {
        var address = xml.GetAttribute("href");
        var isArticle = xml.GetAttribute("rel") is null or "alternate";
        var text = FeedText.Line(FeedText.Raw(xml));
        if (isArticle) _draft.Url ??= address ?? text;
    }

    private void ReadId(XmlReader xml)
    {
        var mayBeAddress = xml.GetAttribute("isPermaLink") != "false";
        var id = FeedText.Line(FeedText.Raw(xml));
        _draft.Note("id", id);
        if (mayBeAddress && id is not null && id.StartsWith("http", StringComparison.OrdinalIgnoreCase)) _permalink ??= id;
    }

    private void ReadAuthor(XmlReader xml)
    {
        if (FeedAuthor.Read(xml) is { } author) _authors.Add(author);
    }

    private void ReadCategory(XmlReader xml)
    {
        var term = xml.GetAttribute("label") ?? xml.GetAttribute("term");
        var text = FeedText.Line(FeedText.Raw(xml));
        if ((term ?? text) is { } category) _categories.Add(category);
    }

    /// <summary>The feed that the entry was taken from: a text in RSS, an element with a title in Atom.</summary>
    private void ReadSource(XmlReader xml)
    {
        using var inner = xml.ReadSubtree();
        inner.Read();
        var isAtom = inner.NamespaceURI.EndsWith("/Atom", StringComparison.Ordinal);
        if (!isAtom || inner.ReadToDescendant("title", inner.NamespaceURI)) _draft.Source ??= FeedText.Line(FeedText.Raw(inner));
        inner.Close();
        xml.Read();
    }
}

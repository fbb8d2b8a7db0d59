using AngleSharp.Html.Dom;

namespace NewsTools.Formats.Reading;

/// <summary>The meta elements of a page.</summary>
internal sealed class HtmlMetaElements
{
    private static readonly string[][] Fields = [.. ReadingData.Lines("html-meta.txt").Select(line => line.Split(' '))];

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public HtmlMetaElements(IHtmlDocument document)
    {
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            var content = meta.GetAttribute("content");
            if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(content)) continue;
            var key = name.Trim().ToLowerInvariant();
            if (!_values.TryGetValue(key, out var values)) _values[key] = values = [];
            if (!values.Contains(content.Trim())) values.Add(content.Trim());
        }
    }

    /// <summary>Puts into the draft what it has not yet.</summary>
    public void Read(ArticleDraft draft)
    {
        foreach (var names in Fields)
        {
            var isField = Enum.TryParse<ArticleField>(names[0], out var field);
            foreach (var value in names.Skip(1).Where(_values.ContainsKey).Select(name => ValueOf(field, _values[name])))
            {
                if (value is null || (isField && !draft.TrySet(field, value))) continue;
                if (!isField) draft.NoteOnce(names[0], value);
                break;
            }
        }
    }

    private static string? ValueOf(ArticleField field, List<string> values) => field switch
    {
        ArticleField.Byline => Byline.Join(values),
        ArticleField.Other => string.Join("; ", values),
        ArticleField.Url => values.Find(value => Uri.TryCreate(value, UriKind.Absolute, out _)),
        _ => OneLine.Of(values[0]),
    };
}

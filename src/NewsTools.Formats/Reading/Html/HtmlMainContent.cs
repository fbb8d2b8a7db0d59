using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Finds the body of a page's article: by SmartReader; where that finds little, by what the page itself marks as the
/// body; else all of it but boilerplate.
/// </summary>
internal static class HtmlMainContent
{
    /// <summary>Pages that nest deeper than this are made to harm (browsers stop at 512), and SmartReader is recursive.</summary>
    private const int MaxDepth = 400;

    /// <summary>SmartReader's time grows with the square of a page's elements; pages of news have some thousands.</summary>
    private const int MaxElements = 15_000;

    /// <summary>A body shorter than this may be a wrong guess.</summary>
    private const int ShortBody = 250;

    /// <summary>How many times longer the declared body must be for SmartReader's guess to be a wrong one.</summary>
    private const double MuchLonger = 2;

    /// <summary>What pages mark their body with, the surest first.</summary>
    private static readonly string[] Marks = ["[itemprop=articleBody]", "article", "main", "[role=main]", "body"];

    /// <summary>The text, which may be empty. The document is no longer whole afterwards.</summary>
    public static string Read(IHtmlDocument document, string html, ArticleDraft draft)
    {
        var text = document.All.Length > MaxElements || IsTooDeep(document) ? "" : BySmartReader(document, draft);
        if (draft.DeclaredBody is { } declared && declared.Length > MuchLonger * text.Length) return declared;
        return text.Length >= ShortBody ? text : Longer(text, Marked(html, draft));
    }

    private static string Longer(string text, string other) => other.Length > text.Length ? other : text;

    /// <summary>What the page marks as its body, or all of it.</summary>
    private static string Marked(string html, ArticleDraft draft)
    {
        using var whole = new HtmlParser().ParseDocument(html);
        return Marks.SelectMany(mark => whole.QuerySelectorAll(mark).Take(1))
            .Select(element => HtmlText.Of(element, draft.Title))
            .FirstOrDefault(found => found.Length > 0) ?? "";
    }

    private static string BySmartReader(IHtmlDocument document, ArticleDraft draft)
    {
        IElement? content = null;
        using var reader = new Reader(draft.Url ?? "https://page.invalid/", document) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(element => content = element);
        var found = reader.GetArticle();
        if (content is null || !found.Completed) return "";
        draft.Byline ??= Byline.Shown(found.Byline ?? found.Author);
        draft.Source ??= found.SiteName;
        return HtmlText.Of(content, draft.Title);
    }

    private static bool IsTooDeep(IHtmlDocument document)
    {
        var depth = 0;
        for (INode? node = document; node is not null;)
        {
            if (depth > MaxDepth) return true;
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return false;
    }
}

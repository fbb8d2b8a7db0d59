namespace NewsTools.Formats.Writing;

/// <summary>The sentences of a fact behind its words: they open, and lead to the article.</summary>
internal static class HtmlContexts
{
    public static void Write(string text, IReadOnlyList<ReportContext> contexts, HtmlAnchors anchors, HtmlWriter html)
    {
        html.Write($"<details><summary>{text}</summary>");
        foreach (var context in contexts)
        {
            html.Write($"<blockquote><p>{context.Before}<mark>{context.Match}</mark>{context.After}</p><cite>");
            if (anchors.Of(context.ArticleId) is { } anchor) html.Write($"<a href=\"#{anchor}\">{context.Title}</a>");
            else html.Write($"{context.Title}");
            html.Raw("</cite></blockquote>");
        }

        html.Raw("</details>");
    }
}

using AngleSharp.Html.Parser;

namespace NewsTools.Formats.Reading;

/// <summary>Reads a page, or a piece of one: one article. Nothing is fetched and no script runs.</summary>
internal sealed class HtmlArticleReader : IArticleReader
{
    public IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation)
    {
        var decoded = input.ReadText(cancellation, MetaCharset.Find(input.PeekText()));
        cancellation.ThrowIfCancellationRequested();
        var draft = new ArticleDraft();
        draft.NoteDecoding(decoded);
        var html = HtmlDepth.Limit(decoded.Text);
        using var document = new HtmlParser().ParseDocument(html);
        HtmlMetadata.Read(document, input, draft);
        draft.Text = IsPage(html) ? HtmlMainContent.Read(document, html, draft) : HtmlText.Of(document.Body!, draft.Title);
        yield return string.IsNullOrWhiteSpace(draft.Text)
            ? new ImportResult(ImportErrors.NoArticle(input.Name, "the page has no text of an article"))
            : new ImportResult(draft.ToArticle(input));
    }

    private static bool IsPage(string html)
    {
        var head = html.AsSpan(0, Math.Min(html.Length, 64 * 1024));
        return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<body", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<head", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype", StringComparison.OrdinalIgnoreCase);
    }
}

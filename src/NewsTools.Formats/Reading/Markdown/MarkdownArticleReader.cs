namespace NewsTools.Formats.Reading;

/// <summary>Reads Markdown, with or without YAML front matter: one file is one article.</summary>
internal sealed class MarkdownArticleReader : IArticleReader
{
    public IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation)
    {
        var decoded = input.ReadText(cancellation);
        var draft = new ArticleDraft();
        draft.NoteDecoding(decoded);
        var page = FrontMatter.Split(decoded.Text);
        if (page.Yaml is not null) FrontMatterYaml.Read(page.Yaml, input.Name, draft);
        draft.Text = MarkdownText.Of(page.Body, draft);
        yield return string.IsNullOrWhiteSpace(draft.Text)
            ? new ImportResult(ImportErrors.NoArticle(input.Name, "the Markdown has no text below its front matter or heading"))
            : new ImportResult(draft.ToArticle(input));
    }
}

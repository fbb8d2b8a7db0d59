namespace NewsTools.Formats.Reading;

/// <summary>Reads Markdown, with or without YAML front matter: one file is one article, or several that the project wrote.</summary>
internal sealed class MarkdownArticleReader : IArticleReader
{
    public IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation)
    {
        var decoded = input.ReadText(cancellation);
        return MarkdownParts.Of(decoded.Text).Select(part => Read(part, decoded, input));
    }

    private static ImportResult Read(string markdown, DecodedText decoded, ImportInput input)
    {
        var draft = new ArticleDraft();
        draft.NoteDecoding(decoded);
        var page = FrontMatter.Split(markdown);
        if (page.Yaml is not null) FrontMatterYaml.Read(page.Yaml, input.Name, draft);
        draft.Text = MarkdownText.Of(page.Body, draft);
        return string.IsNullOrWhiteSpace(draft.Text)
            ? new ImportResult(ImportErrors.NoArticle(input.Name, "the Markdown has no text below its front matter or heading"))
            : new ImportResult(draft.ToArticle(input));
    }
}

namespace NewsTools.Formats.Reading;

/// <summary>Reads plain text: one file is one article.</summary>
internal sealed class PlainTextReader : IArticleReader
{
    public IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation)
    {
        var decoded = input.ReadText(cancellation);
        var draft = new ArticleDraft();
        draft.NoteDecoding(decoded);
        draft.Text = PlainTextHeader.Read(decoded.Text, draft);
        yield return string.IsNullOrWhiteSpace(draft.Text) && draft.Title is null
            ? new ImportResult(ImportErrors.EmptyFile(input.Name))
            : new ImportResult(draft.ToArticle(input));
    }
}

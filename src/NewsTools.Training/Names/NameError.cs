namespace NewsTools.Training.Names;

/// <summary>One difference between gold and found names.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The place.</param>
/// <param name="What">What is wrong.</param>
internal sealed record NameError(NameDocument Document, TextSpan Span, string What)
{
    private const int Around = 50;

    /// <summary>The difference with what stands around it.</summary>
    public override string ToString()
    {
        var from = Math.Max(0, Span.Start - Around);
        var to = Math.Min(Document.Text.Length, Span.End + Around);
        var text = Document.Text;
        return $"{Document.Id} {What}: {text[from..Span.Start]}[{text[Span.Start..Span.End]}]{text[Span.End..to]}".ReplaceLineEndings(" / ");
    }
}

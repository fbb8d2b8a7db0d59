using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>
/// An article for the eye: title, text with its facts marked, and a note on each statement; as lines for a terminal or a
/// file. Nothing of the text can move the cursor or change colours. Immutable and thread-safe.
/// </summary>
public sealed class ArticleView
{
    private readonly ArticleViewOptions _options;

    /// <summary>Makes a view.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than <see cref="ArticleViewOptions.NarrowestWidth"/>.</exception>
    public ArticleView(ArticleViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, ArticleViewOptions.NarrowestWidth);
        _options = options;
        Layers = ArticleMarks.LayersOf(options.Include);
    }

    /// <summary>The layers that the view reads.</summary>
    public Layers Layers { get; }

    /// <summary>The lines of one article; the last one is blank.</summary>
    public IEnumerable<string> Lines(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. Heading(document.Article), "", .. Body(document), .. Notes(document)];
    }

    /// <summary>What the marks mean.</summary>
    public IEnumerable<string> Legend() => MarkLegend.Lines(_options);

    private bool IsColored => _options.Style == MarkStyle.Color;

    private List<string> Heading(Article article)
    {
        var title = new StyledRun(SafeText.Line(article.DisplayTitle), IsColored ? MarkPalette.Title : "");
        string?[] credits =
        [
            article.Source, article.Byline is { } byline ? "by " + byline : null,
            article.Published is { } date ? ReportText.Date(date) : null,
            article.WordCount == 1 ? "1 word" : $"{ReportText.Number(article.WordCount)} words",
        ];
        var line = new StyledRun(SafeText.Line(string.Join(" | ", credits.Where(credit => !string.IsNullOrEmpty(credit)))), IsColored ? MarkPalette.Note : "");
        return [.. StyledLines.Of([title], _options.Width), .. StyledLines.Of([line], _options.Width)];
    }

    private IEnumerable<string> Body(Document document)
    {
        var walk = new MarkWalk(SafeText.Line(document.Text), MarkNesting.Of(ArticleMarks.Of(document, _options.Include)), _options);
        var count = document.Tokens.Paragraphs.Length;
        var gutter = _options.NumbersParagraphs ? Number(count).Length : 0;
        for (var i = 0; i < count; i++)
        {
            var first = gutter > 0 ? Number(i + 1).PadLeft(gutter) + "  " : "";
            foreach (var line in StyledLines.Of(Runs(document.Tokens, i, walk), _options.Width, first, new string(' ', first.Length)))
                yield return line;
            yield return "";
        }
    }

    private IEnumerable<StyledRun> Runs(TokenLayer tokens, int paragraph, MarkWalk walk)
    {
        var row = tokens.Paragraphs[paragraph];
        for (var i = row.FirstSentence; i < row.EndSentence; i++)
        {
            if (_options.NumbersSentences) yield return new($"({Number(i + 1)}) ", IsColored ? MarkPalette.Note : "", IsWhole: true);
            var end = i + 1 < row.EndSentence ? tokens.Sentences[i + 1].Span.Start : row.Span.End;
            foreach (var run in walk.Runs(TextSpan.FromBounds(tokens.Sentences[i].Span.Start, end))) yield return run;
        }
    }

    private IEnumerable<string> Notes(Document document) =>
        _options.Include.Contains(MarkedLayer.Statements) && document.Statements.Count > 0
            ? [.. StatementNotes.Lines(document.Statements, _options), ""]
            : [];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

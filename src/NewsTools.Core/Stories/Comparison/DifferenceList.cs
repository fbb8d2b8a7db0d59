namespace NewsTools.Comparison;

/// <summary>Collects the differences of two articles.</summary>
/// <param name="before">The reference article.</param>
/// <param name="after">The difference article.</param>
internal sealed class DifferenceList(ComparedText before, ComparedText after)
{
    private readonly List<ArticleDifference> _found = [];
    private readonly HashSet<(DifferenceKind, TextSpan?, TextSpan?)> _seen = [];
    private readonly HashSet<(DifferenceKind Kind, bool IsBefore, int Start)> _places = [];
    private readonly Dictionary<(DifferenceKind Kind, bool IsBefore, int Sentence), List<TextSpan>> _spans = [];

    public ComparedText Before => before;

    public ComparedText After => after;

    public int Count => _found.Count;

    /// <summary>Whether a difference of a kind begins at an offset.</summary>
    public bool HasAt(DifferenceKind kind, bool isBefore, int start) => _places.Contains((kind, isBefore, start));

    /// <summary>Whether the words of a difference of a kind have a fact in them.</summary>
    public bool HasAround(DifferenceKind kind, bool isBefore, Fact fact) =>
        _spans.TryGetValue((kind, isBefore, fact.Sentence - 1), out var spans) && spans.Exists(span => span.Contains(fact.GetSpan()));

    /// <summary>Adds a difference; one of the same kind at the same places is added once.</summary>
    public void Add(DifferenceDraft draft)
    {
        if (!_seen.Add((draft.Kind, draft.Before, draft.After))) return;
        _found.Add(Write(draft));
        Note(draft.Kind, draft.Before, before, isBefore: true);
        Note(draft.Kind, draft.After, after, isBefore: false);
    }

    private void Note(DifferenceKind kind, TextSpan? span, ComparedText text, bool isBefore)
    {
        if (span is not { } place) return;
        _places.Add((kind, isBefore, place.Start));
        var key = (kind, isBefore, text.Document.Tokens.SentenceAt(place.Start));
        if (!_spans.TryGetValue(key, out var spans)) _spans.Add(key, spans = []);
        spans.Add(place);
    }

    /// <summary>The most significant first, then in the order of the text.</summary>
    public IReadOnlyList<ArticleDifference> ToList() =>
        [.. _found.OrderByDescending(difference => difference.Significance).ThenBy(difference => difference.AfterStart ?? difference.BeforeStart).ThenBy(difference => difference.BeforeStart).ThenBy(difference => difference.Kind)];

    private ArticleDifference Write(DifferenceDraft draft)
    {
        var (one, other) = (SentenceOf(before, draft.Before), SentenceOf(after, draft.After));
        var side = draft.After is null ? before : after;
        var place = draft.After ?? draft.Before ?? default;
        var number = (draft.After is null ? one : other) ?? 0;
        var paragraph = side.Document.Tokens.Sentences.IsEmpty ? 1 : side.Document.Tokens.Sentences[number].Paragraph + 1;
        var origin = new FactOrigin(side.Article, place, paragraph, number + 1, draft.Confidence, draft.Rule);
        return new ArticleDifference(origin, before.Article, after.Article)
        {
            Kind = draft.Kind, Significance = DifferenceWeights.Of(draft, one / (double)Math.Max(1, before.Sentences.Count), other / (double)Math.Max(1, after.Sentences.Count)),
            Before = draft.BeforeText ?? Cut(before, draft.Before), After = draft.AfterText ?? Cut(after, draft.After),
            Subject = draft.Subject, BeforeValue = draft.BeforeValue, AfterValue = draft.AfterValue,
            BeforeNumber = draft.BeforeNumber, AfterNumber = draft.AfterNumber, Unit = draft.Unit,
            BeforeSentence = one + 1, BeforeStart = draft.Before?.Start, BeforeLength = draft.Before?.Length,
            AfterSentence = other + 1, AfterStart = draft.After?.Start, AfterLength = draft.After?.Length,
            Likeness = draft.Likeness is { } likeness ? Math.Round(likeness, 3) : null,
            BeforeContext = Context(before, one), AfterContext = Context(after, other),
        };
    }

    private static int? SentenceOf(ComparedText text, TextSpan? span) => span is { } place ? text.Document.Tokens.SentenceAt(place.Start) : null;

    private static string? Cut(ComparedText text, TextSpan? span) => span is { } place ? text.Article.Text.Substring(place.Start, place.Length) : null;

    private static string? Context(ComparedText text, int? sentence) => sentence is { } index ? Cut(text, text.Sentences[index].Row.Span) : null;
}

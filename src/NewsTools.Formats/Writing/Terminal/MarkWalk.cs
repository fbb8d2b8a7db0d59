namespace NewsTools.Formats.Writing;

/// <summary>
/// Goes through a text once and cuts it where marks begin and end. Marks that are open at the end of one part are open
/// at the start of the next.
/// </summary>
/// <param name="text">Safe text, as long as the article's.</param>
/// <param name="marks">Nested marks in text order.</param>
/// <param name="options">How they are shown.</param>
internal sealed class MarkWalk(string text, IReadOnlyList<Mark> marks, ArticleViewOptions options)
{
    private static readonly MarkRole[] Parts = [MarkRole.Content, MarkRole.Source, MarkRole.Cue];

    private readonly Stack<Mark> _open = [];
    private readonly Stack<MarkRole> _kinds = [];
    private readonly int[] _parts = new int[Parts.Length];
    private int _whole;
    private int _next;

    private bool IsColored => options.Style == MarkStyle.Color;

    /// <summary>The text of a part behind the last one, with its marks.</summary>
    public IEnumerable<StyledRun> Runs(TextSpan part)
    {
        for (var position = part.Start; ; )
        {
            while (_open.TryPeek(out var last) && last.Span.End <= position) yield return Close();
            if (position >= part.End) yield break;
            while (_next < marks.Count && marks[_next].Span.Start <= position) yield return Open();
            var end = Math.Max(position, End(part.End));
            yield return new(text[position..end], Style(), _whole > 0);
            position = end;
        }
    }

    /// <summary>Where the next mark begins or ends, and no later than the part.</summary>
    private int End(int end)
    {
        if (_open.TryPeek(out var last)) end = Math.Min(end, last.Span.End);
        return _next < marks.Count ? Math.Min(end, marks[_next].Span.Start) : end;
    }

    private StyledRun Open()
    {
        var mark = marks[_next++];
        _open.Push(mark);
        if (MarkPalette.IsKind(mark.Role)) _kinds.Push(mark.Role);
        else _parts[(int)mark.Role]++;
        if (IsWhole(mark)) _whole++;
        return new(IsColored ? "" : MarkBrackets.Before(mark), IsWhole: true);
    }

    private StyledRun Close()
    {
        var mark = _open.Pop();
        if (MarkPalette.IsKind(mark.Role)) _kinds.Pop();
        else _parts[(int)mark.Role]--;
        if (IsWhole(mark)) _whole--;
        if (!IsColored) return new(MarkBrackets.After(mark), IsWhole: true);
        return mark.Role == MarkRole.Content ? new($"[{mark.Label}]", MarkPalette.Note) : new("");
    }

    private string Style() =>
        IsColored ? MarkPalette.Of(Parts.Where(part => _parts[(int)part] > 0), _kinds.TryPeek(out var kind) ? kind : null) : "";

    /// <summary>Whether a bracket and its label stay on one line: where both are short.</summary>
    private bool IsWhole(Mark mark) =>
        !IsColored && MarkPalette.IsKind(mark.Role) && mark.Span.Length + mark.Label.Length <= options.Width / 2;
}

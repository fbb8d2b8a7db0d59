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
    private readonly List<Mark> _open = [];
    private int _next;

    private bool IsColored => options.Style == MarkStyle.Color;

    /// <summary>The text of a part behind the last one, with its marks.</summary>
    public IEnumerable<StyledRun> Runs(TextSpan part)
    {
        for (var position = part.Start; ; )
        {
            while (_open.Count > 0 && _open[^1].Span.End <= position) yield return Close();
            if (position >= part.End) yield break;
            while (_next < marks.Count && marks[_next].Span.Start <= position) yield return Open();
            var end = Math.Max(position, End(part.End));
            yield return new(text[position..end], Style(), _open.Exists(IsWhole));
            position = end;
        }
    }

    /// <summary>Where the next mark begins or ends, and no later than the part.</summary>
    private int End(int end)
    {
        if (_open.Count > 0) end = Math.Min(end, _open[^1].Span.End);
        return _next < marks.Count ? Math.Min(end, marks[_next].Span.Start) : end;
    }

    private StyledRun Open()
    {
        var mark = marks[_next++];
        _open.Add(mark);
        return new(IsColored ? "" : MarkBrackets.Before(mark), IsWhole: true);
    }

    private StyledRun Close()
    {
        var mark = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (!IsColored) return new(MarkBrackets.After(mark), IsWhole: true);
        return mark.Role == MarkRole.Content ? new($"[{mark.Label}]", MarkPalette.Note) : new("");
    }

    private string Style() => IsColored && _open.Count > 0 ? MarkPalette.Of(_open.ConvertAll(mark => mark.Role)) : "";

    /// <summary>Whether a bracket and its label stay on one line: where both are short.</summary>
    private bool IsWhole(Mark mark) =>
        !IsColored && mark.Role > MarkRole.Cue && mark.Span.Length + mark.Label.Length <= options.Width / 2;
}

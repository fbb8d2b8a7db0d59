namespace NewsTools.Timelines;

/// <summary>Finds statements by a place in the text: around it, or with their cue there.</summary>
internal sealed class StatementsAt
{
    /// <summary>How many pieces of content before a place are looked at, so that nested and long ones cost no more.</summary>
    private const int Reach = 24;

    private readonly (TextSpan Content, Statement Statement)[] _contents;

    public StatementsAt(IReadOnlyList<Statement> statements)
    {
        _contents = [.. statements.SelectMany(statement => statement.GetContentSpans().Select(span => (span, statement))).OrderBy(pair => pair.span.Start)];
        All = statements;
    }

    /// <summary>No statements.</summary>
    public static StatementsAt None { get; } = new([]);

    private IReadOnlyList<Statement> All { get; }

    /// <summary>The statement with the shortest content around an offset, or null.</summary>
    public Statement? Around(int offset) => Contents(offset).OrderBy(pair => pair.Content.Length).FirstOrDefault().Statement;

    /// <summary>Every statement with an offset in its content.</summary>
    public IEnumerable<Statement> AllAround(int offset) => Contents(offset).Select(pair => pair.Statement);

    private IEnumerable<(TextSpan Content, Statement Statement)> Contents(int offset)
    {
        int low = 0, high = _contents.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_contents[middle].Content.Start <= offset) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= 0 && i >= low - Reach; i--)
            if (_contents[i].Content.End > offset) yield return _contents[i];
    }

    /// <summary>The statement with its cue at an offset, or null.</summary>
    public Statement? OfCue(int offset)
    {
        int low = 0, high = All.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (All[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= 0 && i >= low - Reach; i--)
            if (offset >= All[i].CueStart && offset < All[i].CueStart + All[i].CueLength) return All[i];
        return null;
    }
}

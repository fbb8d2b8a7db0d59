namespace NewsTools.Training.Help;

/// <summary>A heading of a page and the lines under it, up to the next heading of its level or above.</summary>
/// <param name="Title">The heading's text.</param>
/// <param name="Line">The heading's line, from 1.</param>
/// <param name="Lines">The lines under it.</param>
internal sealed record HelpSection(string Title, int Line, IReadOnlyList<string> Lines)
{
    /// <summary>The lines before the first heading of a level.</summary>
    public IReadOnlyList<string> Lead(int level)
    {
        var end = Headings(level).Select(heading => (int?)heading).FirstOrDefault() ?? Lines.Count;
        return [.. Lines.Take(end)];
    }

    /// <summary>The parts under headings of a level, code blocks left alone.</summary>
    public IEnumerable<HelpSection> Parts(int level)
    {
        var starts = Headings(level).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : Lines.Count;
            var body = Lines.Skip(starts[i] + 1).Take(end - starts[i] - 1);
            yield return new HelpSection(Lines[starts[i]][(level + 1)..].Trim(), Line + 1 + starts[i], [.. body]);
        }
    }

    private IEnumerable<int> Headings(int level)
    {
        var mark = new string('#', level) + " ";
        var inCode = false;
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            else if (!inCode && Lines[i].StartsWith(mark, StringComparison.Ordinal)) yield return i;
        }
    }
}

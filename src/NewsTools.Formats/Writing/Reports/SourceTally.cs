namespace NewsTools.Formats.Writing;

/// <summary>Counts who makes statements, over all articles. A statement of several sources counts for each.</summary>
internal sealed class SourceTally
{
    private const string Separator = "; ";

    private readonly Dictionary<(string Name, Attribution? Attribution), Entry> _sources = [];

    /// <summary>Adds a statement; one without a source counts for none.</summary>
    public void Add(Statement statement)
    {
        if (statement.SourceName is not { } names) return;
        var all = names.Split(Separator);
        foreach (var name in all)
        {
            if (!_sources.TryGetValue((name, statement.Attribution), out var entry))
                _sources.Add((name, statement.Attribution), entry = new Entry());
            entry.Count++;
            if (statement.Form != StatementForm.Indirect) entry.Quoted++;
            if (statement.Stance == Stance.Denies) entry.Denials++;
            entry.Articles.Add(statement.ArticleId);
            if (all.Length > 1) continue;
            entry.Kind ??= statement.SourceKind;
            entry.Country ??= statement.Country;
        }
    }

    /// <summary>The sources, those of most statements first.</summary>
    public ReportTable ToTable() => new()
    {
        Section = ReportSection.Statements,
        Name = "sources",
        Heading = "Sources",
        Columns = [new("Source"), new("Attribution"), new("Kind"), new("Country"), new("Statements"), new("Quoted"), new("Denials"), new("Articles")],
        ChartColumns = [4],
        Rows =
        [
            .. _sources.OrderByDescending(pair => pair.Value.Count)
                .ThenByDescending(pair => pair.Value.Articles.Count)
                .ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Attribution)
                .Select(pair => ToRow(pair.Key.Name, pair.Key.Attribution, pair.Value)),
        ],
    };

    private static ReportRow ToRow(string name, Attribution? attribution, Entry entry) => new(
        [name, attribution?.ToString(), entry.Kind?.ToString(), entry.Country, entry.Count, entry.Quoted, entry.Denials, (long)entry.Articles.Count], []);

    private sealed class Entry
    {
        public long Count { get; set; }

        public long Quoted { get; set; }

        public long Denials { get; set; }

        public MentionKind? Kind { get; set; }

        public string? Country { get; set; }

        public HashSet<string> Articles { get; } = new(StringComparer.Ordinal);
    }
}

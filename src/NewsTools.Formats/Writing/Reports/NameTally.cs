namespace NewsTools.Formats.Writing;

/// <summary>Counts who and what is named, over all articles.</summary>
internal sealed class NameTally
{
    private const int ContextsKept = 3;

    private readonly Dictionary<(string Name, MentionKind Kind), Entry> _names = [];

    /// <summary>The number of mentions.</summary>
    public long Count { get; private set; }

    /// <summary>How many different names of a kind there are.</summary>
    public long CountOf(MentionKind kind) => _names.Keys.Count(key => key.Kind == kind);

    /// <summary>The number of different countries.</summary>
    public long CountryCount => _names.Values.Select(entry => entry.Country).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>Adds a mention; the sentence is asked for only where it will be shown.</summary>
    public void Add(Mention mention, Func<Fact, ReportContext> context)
    {
        Count++;
        var key = (mention.Name, GroupOf(mention.Kind));
        if (!_names.TryGetValue(key, out var entry)) _names.Add(key, entry = new Entry());
        entry.Count++;
        entry.Country ??= mention.Country;
        var isNew = entry.Articles.Add(mention.ArticleId);
        if (entry.Contexts.Count < ContextsKept && (isNew || entry.Contexts.Count == 0)) entry.Contexts.Add(context(mention));
    }

    /// <summary>A people counts as its country: both are named for the state.</summary>
    public static MentionKind GroupOf(MentionKind kind) => kind == MentionKind.Nationality ? MentionKind.Place : kind;

    /// <summary>The names, the most frequent first.</summary>
    public ReportTable ToNames() => new()
    {
        Section = ReportSection.Names,
        Name = "names",
        Heading = "Names",
        Columns = [new("Name"), new("Kind"), new("Country"), new("Mentions"), new("Articles")],
        ChartColumns = [3],
        Rows =
        [
            .. _names.OrderByDescending(pair => pair.Value.Count)
                .ThenByDescending(pair => pair.Value.Articles.Count)
                .ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Kind)
                .Select(pair => ToRow(pair.Key.Name, pair.Key.Kind.ToString(), pair.Value)),
        ],
    };

    /// <summary>The countries of the names, the most frequent first.</summary>
    public ReportTable ToCountries() => new()
    {
        Section = ReportSection.Countries,
        Name = "countries",
        Heading = "Countries",
        Columns = [new("Country"), new("Code"), new("Mentions"), new("Names"), new("Articles")],
        ChartColumns = _names.Values.Any(entry => entry.Articles.Count > 1) ? [2, 4] : [2],
        Rows =
        [
            .. _names.Values.Where(entry => entry.Country is not null)
                .GroupBy(entry => entry.Country!, StringComparer.Ordinal)
                .OrderByDescending(group => group.Sum(entry => entry.Count))
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ReportRow(
                    [Lexicon.Default.CountryName(group.Key) ?? group.Key, group.Key, group.Sum(entry => entry.Count), (long)group.Count(), ArticlesOf(group)], [])),
        ],
    };

    private static ReportRow ToRow(string name, string kind, Entry entry) =>
        new([name, kind, entry.Country, entry.Count, (long)entry.Articles.Count], entry.Contexts);

    private static long ArticlesOf(IEnumerable<Entry> entries) =>
        entries.SelectMany(entry => entry.Articles).Distinct(StringComparer.Ordinal).Count();

    private sealed class Entry
    {
        public long Count { get; set; }

        public string? Country { get; set; }

        public HashSet<string> Articles { get; } = new(StringComparer.Ordinal);

        public List<ReportContext> Contexts { get; } = [];
    }
}

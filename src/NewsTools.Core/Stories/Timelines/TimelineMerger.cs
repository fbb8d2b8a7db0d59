namespace NewsTools.Timelines;

/// <summary>
/// Puts together reports of one fact: those of one day (or of one and the same longer time) and one status whose clauses
/// share most of their rarer words. Candidates come from an index by day and word, so that the work grows with the number
/// of reports alone. Not thread-safe.
/// </summary>
internal sealed class TimelineMerger
{
    /// <summary>A word that this many facts of one day have tells none of them from the others.</summary>
    private const int MostCandidates = 48;

    private readonly List<List<TimelineEntry>> _facts = [];
    private readonly Dictionary<(long Time, uint Word), List<int>> _index = [];

    /// <summary>Adds a report to the fact that it tells, or as a new one.</summary>
    public void Add(TimelineEntry report)
    {
        var fact = Find(report);
        if (fact < 0)
        {
            fact = _facts.Count;
            _facts.Add([]);
        }

        _facts[fact].Add(report);
        if (_facts[fact].Count == 1) Post(report, fact);
    }

    /// <summary>The facts, each with its reports; undated ones last.</summary>
    public IEnumerable<TimelineEntry> Facts => _facts.Select(Merge)
        .OrderBy(entry => entry.From is null)
        .ThenBy(entry => entry.From)
        .ThenBy(entry => entry.To);

    private int Find(TimelineEntry report)
    {
        var (key, best, bestShare) = (KeyOf(report), -1, 0);
        var tallies = new Dictionary<int, int>();
        foreach (var word in report.Terms.Words)
            if (_index.TryGetValue((key, word), out var facts) && facts.Count < MostCandidates)
                foreach (var fact in facts) tallies[fact] = tallies.GetValueOrDefault(fact) + 1;
        foreach (var (fact, shared) in tallies.OrderBy(pair => pair.Key))
            if (shared > bestShare && IsSame(_facts[fact][0], report)) (best, bestShare) = (fact, shared);
        return best;
    }

    private static bool IsSame(TimelineEntry fact, TimelineEntry report) =>
        fact.Status == report.Status
        && IsWithin(fact, report)
        && fact.Terms.Matches(report.Terms, fact.Action == report.Action);

    private static bool IsWithin(TimelineEntry one, TimelineEntry other) =>
        one.From is null
            ? other.From is null && one.Value == other.Value
            : (one.From <= other.From && one.To >= other.To) || (other.From <= one.From && other.To >= one.To);

    private void Post(TimelineEntry report, int fact)
    {
        var key = KeyOf(report);
        foreach (var word in report.Terms.Words)
        {
            if (!_index.TryGetValue((key, word), out var facts)) _index.Add((key, word), facts = []);
            if (facts.Count < MostCandidates) facts.Add(fact);
        }
    }

    /// <summary>One key for all times of one day; a longer time has that of its first day and its length.</summary>
    private static long KeyOf(TimelineEntry entry) =>
        entry.From is not { } from ? -1 : (from.Date.Ticks / TimeSpan.TicksPerDay * 16) + (entry.Precision <= TimePrecision.Day ? 0 : (int)entry.Precision);

    private static TimelineEntry Merge(List<TimelineEntry> reports)
    {
        if (reports.Count == 1) return reports[0];
        var first = reports.MinBy(report => report.Published ?? DateTimeOffset.MaxValue)!;
        var exact = reports.MinBy(report => report.Precision)!;
        return new TimelineEntry(first.Origin, reports)
        {
            Value = exact.Value, From = exact.From, To = exact.To, TimeText = first.TimeText,
            Status = first.Status, Action = first.Action, Certainty = reports.Min(report => report.Certainty),
            Participants = Joined(reports, report => report.Participants),
            Place = reports.Select(report => report.Place).FirstOrDefault(place => place is not null),
            Country = reports.Select(report => report.Country).FirstOrDefault(country => country is not null),
            StatedBy = Joined(reports, report => report.StatedBy),
            Terms = first.Terms,
        };
    }

    private static string? Joined(List<TimelineEntry> reports, Func<TimelineEntry, string?> names) =>
        reports.Select(names).OfType<string>().SelectMany(name => name.Split("; ")).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } all ? string.Join("; ", all) : null;
}

using NewsTools.Timelines;

namespace NewsTools;

/// <summary>
/// Something that articles give a date for: what happened, is planned or is denied, when, and who says so. Its own place is
/// the clause that tells it, in the first article that does; the other reports of it come by <see cref="GetReports"/>.
/// </summary>
public sealed class TimelineEntry : Fact
{
    private readonly IReadOnlyList<TimelineEntry>? _reports;

    internal TimelineEntry(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>The entry of several reports of one fact: told as the first of them tells it, dated as the most exact of them dates it.</summary>
    internal TimelineEntry(in FactOrigin origin, IReadOnlyList<TimelineEntry> reports) : base(origin) => _reports = reports;

    /// <summary>The TIMEX3 value of the time: <c>2022-11-11</c>, <c>2022-W44</c>.</summary>
    public string Value { get; internal init; } = "";

    /// <summary>The first instant of the time (kind Unspecified), or null where it could not be resolved.</summary>
    public DateTime? From { get; internal init; }

    /// <summary>The first instant after it, or null.</summary>
    public DateTime? To { get; internal init; }

    /// <summary>How exactly the time is known.</summary>
    public TimePrecision Precision => TimePrecisions.Of(From, To);

    /// <summary>Whether it came about.</summary>
    public EventStatus Status { get; internal init; }

    /// <summary>The main word of the clause as the dictionary has it: <c>kill</c>, <c>earthquake</c>.</summary>
    public string Action { get; internal init; } = "";

    /// <summary>The canonical names of who takes part, the subject first, joined by <c>"; "</c>, or null.</summary>
    public string? Participants { get; internal init; }

    /// <summary>The canonical name of the place where it is, or null where the clause names none.</summary>
    public string? Place { get; internal init; }

    /// <summary>ISO 3166-1 alpha-2 code of that place's country, or null where unknown.</summary>
    public string? Country { get; internal init; }

    /// <summary>The canonical name of the source that the article gives it to, several joined by <c>"; "</c>; null where it says it itself.</summary>
    public string? StatedBy { get; internal init; }

    /// <summary>How sure the source is given to be; certain where the article says it itself without a hedge.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>The words of the article that give the time.</summary>
    public string TimeText { get; internal init; } = "";

    /// <summary>The number of places that tell it.</summary>
    public int Count => _reports?.Count ?? 1;

    /// <summary>The number of articles that tell it.</summary>
    public int ArticleCount => Reports.Select(report => report.GetArticle()).Distinct().Count();

    /// <summary>The outlets of those articles, joined by <c>", "</c>, or null where none is known.</summary>
    public string? Sources => Reports.Select(report => report.GetArticle().Source).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } names ? string.Join(", ", names) : null;

    /// <summary>The ids of those articles, joined by a space.</summary>
    public string ArticleIds => string.Join(' ', Reports.Select(report => report.ArticleId).Distinct(StringComparer.Ordinal));

    /// <summary>Each place that tells it as an entry of its own, in the order of the articles.</summary>
    public IReadOnlyList<TimelineEntry> GetReports() => Reports;

    /// <summary>What tells one fact from another.</summary>
    internal FactTerms Terms { get; init; } = FactTerms.None;

    private IReadOnlyList<TimelineEntry> Reports => _reports ?? [this];
}

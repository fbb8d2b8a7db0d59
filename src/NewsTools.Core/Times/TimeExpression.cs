namespace NewsTools;

/// <summary>
/// One place where an article says when, how long or how often. Dates are resolved against the article's date;
/// where an article has none, a relative one keeps an underspecified value (<c>XXXX-WXX-5</c>) and no range.
/// </summary>
public sealed class TimeExpression : Fact
{
    internal TimeExpression(in FactOrigin origin) : base(origin)
    {
    }

    /// <summary>Date, time, duration or set.</summary>
    public TimeType Type { get; internal init; }

    /// <summary>
    /// The TIMEX3 value: <c>2022-11-11</c>, <c>2022-W44</c>, <c>2022-Q3</c>, <c>2022-11-11TMO</c>, <c>P3Y</c>,
    /// <c>PAST_REF</c>. A range is two values with a slash between them, both included, as ISO 8601 writes them.
    /// </summary>
    public string Value { get; internal init; } = "";

    /// <summary>What the words around it do to the value.</summary>
    public TimeModifier Modifier { get; internal init; }

    /// <summary>
    /// The first instant, in the time of the place that the article writes from (kind Unspecified), or null where it
    /// is unknown: for lengths of time without an end, sets, and what cannot be resolved.
    /// </summary>
    public DateTime? From { get; internal init; }

    /// <summary>The first instant after it, or null where <see cref="From"/> is; the end of the year 9999 is the last instant.</summary>
    public DateTime? To { get; internal init; }

    /// <summary>The value that it was counted from: the article's date or a date in its text; null for one that stands alone.</summary>
    public string? Anchor { get; internal init; }
}

namespace NewsTools;

/// <summary>What a time expression names; the types of TIMEX3 (TimeML 1.2.1, section 2.3).</summary>
public enum TimeType
{
    /// <summary>A day or a longer stretch of the calendar: <c>11 November</c>, <c>last month</c>, <c>the 1990s</c>.</summary>
    Date,

    /// <summary>A time of day or a part of a day: <c>3 p.m.</c>, <c>Friday morning</c>.</summary>
    Time,

    /// <summary>A length of time: <c>three years</c>, <c>the past six months</c>.</summary>
    Duration,

    /// <summary>Something that comes again: <c>every Friday</c>, <c>twice a week</c>, <c>annual</c>.</summary>
    Set,
}

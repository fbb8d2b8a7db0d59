namespace NewsTools;

/// <summary>How exactly a time is known, the most exact first.</summary>
public enum TimePrecision
{
    /// <summary>A part of a day or less.</summary>
    Time,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Up to a week; a weekend too.</summary>
    Week,

    /// <summary>Up to a month.</summary>
    Month,

    /// <summary>Up to a quarter of a year; a season too.</summary>
    Quarter,

    /// <summary>Up to a year.</summary>
    Year,

    /// <summary>More than a year.</summary>
    Longer,

    /// <summary>Not at all: the time could not be resolved.</summary>
    Unknown,
}

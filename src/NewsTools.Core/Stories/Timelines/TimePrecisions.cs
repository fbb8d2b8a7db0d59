namespace NewsTools.Timelines;

/// <summary>Tells the precision of a range of time by its length.</summary>
internal static class TimePrecisions
{
    private const int DaysOfMonth = 31;
    private const int DaysOfQuarter = 92;
    private const int DaysOfYear = 366;

    public static TimePrecision Of(DateTime? from, DateTime? to) => (to - from)?.TotalDays switch
    {
        null => TimePrecision.Unknown,
        < 1 => TimePrecision.Time,
        1 => TimePrecision.Day,
        <= 7 => TimePrecision.Week,
        <= DaysOfMonth => TimePrecision.Month,
        <= DaysOfQuarter => TimePrecision.Quarter,
        <= DaysOfYear => TimePrecision.Year,
        _ => TimePrecision.Longer,
    };
}

namespace NewsTools.Formats.Reading;

/// <summary>
/// When clocks in the United States are an hour ahead: since 2007 from the second Sunday of March to the first of
/// November (Energy Policy Act of 2005), from 1987 to 2006 from the first Sunday of April to the last of October.
/// To the day, not the hour. Years before have no summer time here.
/// </summary>
internal static class UsSummerTime
{
    public static bool Covers(DateTime day) => day.Year switch
    {
        >= 2007 => day >= Sunday(day.Year, 3, 8) && day < Sunday(day.Year, 11, 1),
        >= 1987 => day >= Sunday(day.Year, 4, 1) && day < Sunday(day.Year, 10, 25),
        _ => false,
    };

    /// <summary>The first Sunday on or after a day.</summary>
    private static DateTime Sunday(int year, int month, int from)
    {
        var day = new DateTime(year, month, from);
        return day.AddDays((7 - (int)day.DayOfWeek) % 7);
    }
}

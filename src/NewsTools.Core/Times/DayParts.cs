namespace NewsTools;

/// <summary>The codes of the parts of a day, and the hours that they span.</summary>
internal static class DayParts
{
    /// <summary>The TIMEX3 code: <c>MO</c> for morning.</summary>
    public static string CodeOf(DayPart part) => part switch
    {
        DayPart.Morning => "MO",
        DayPart.Midday => "MI",
        DayPart.Afternoon => "AF",
        DayPart.Evening => "EV",
        DayPart.Night => "NI",
        DayPart.Dawn => "DA",
        DayPart.Dusk => "DU",
        _ => "DT",
    };

    /// <summary>First hour and hour after the last, counted from the day's midnight: a night runs into the next day.</summary>
    public static (int From, int To) HoursOf(DayPart part) => part switch
    {
        DayPart.Morning => (6, 12),
        DayPart.Midday => (11, 14),
        DayPart.Afternoon => (12, 18),
        DayPart.Evening => (18, 24),
        DayPart.Night => (20, 30),
        DayPart.Dawn => (5, 7),
        DayPart.Dusk => (17, 19),
        _ => (6, 18),
    };
}

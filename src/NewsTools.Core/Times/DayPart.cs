namespace NewsTools;

/// <summary>The parts of a day that TIMEX3 names.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Dawn,
    Dusk,
}

namespace NewsTools.Formats.Reading;

/// <summary>Joins a clock time to the zone that it was read in.</summary>
internal static class LocalTime
{
    /// <summary>The same clock time at another offset; null where that is outside of the years 1 to 9999.</summary>
    public static DateTimeOffset? WithOffset(this DateTimeOffset clock, TimeSpan offset)
    {
        var utc = clock.DateTime.Ticks - offset.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(clock.DateTime, offset);
    }
}

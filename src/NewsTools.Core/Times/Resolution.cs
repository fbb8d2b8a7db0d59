namespace NewsTools;

/// <summary>What a form comes to in its context.</summary>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Period">The stretch of the calendar, or null where it is unknown or none.</param>
/// <param name="From">The first instant, or null.</param>
/// <param name="To">The first instant after it, or null.</param>
/// <param name="Anchor">The value that it was counted from, or null.</param>
internal readonly record struct Resolution(string Value, Period? Period, DateTime? From, DateTime? To, string? Anchor)
{
    /// <summary>The type, where it depends on the context; else the form's.</summary>
    public TimeType? Type { get; init; }

    /// <summary>Something that stays unresolved.</summary>
    public static Resolution Unknown(string value) => new(value, null, null, null, null);

    /// <summary>A known period.</summary>
    public static Resolution Of(Period period, string? anchor = null) =>
        new(period.Value, period, period.From, period.To, anchor);
}

namespace NewsTools;

/// <summary>A time of day, with the day that it is on where the text says so: <c>3 p.m.</c>, <c>0300 GMT</c>, <c>noon on Friday</c>.</summary>
internal sealed class ClockForm(int hour, int? minute, int? second, bool universal, TimeForm? day = null) : TimeForm
{
    private static readonly TimeReading[] Alone = TimeReading.Of(TimeClass.Clock);
    private static readonly TimeReading[] Dated = TimeReading.Of(TimeClass.DatedClock);

    /// <inheritdoc/>
    public override TimeType Type => TimeType.Time;

    /// <inheritdoc/>
    public override TimeReading[] Readings => day is null ? Alone : Dated;

    /// <inheritdoc/>
    public override bool NamesYear => day?.NamesYear ?? false;

    /// <summary>The hour, 0 to 24.</summary>
    public int Hour => hour;

    /// <summary>The day, or null where the text gives none.</summary>
    public TimeForm? Day => day;

    /// <summary>The TIMEX3 value of the time alone: <c>T15:00</c>.</summary>
    public string Value => ClockValue();

    /// <summary>Whether it could be of the morning or the afternoon.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>
    /// Whether it is midnight, which ends the day that it is named with (<c>midnight Friday</c>), and begins the day of
    /// the article after a verb of the past.
    /// </summary>
    public bool IsMidnight { get; init; }

    /// <summary>The same time in the second half of the day, where it could be.</summary>
    public ClockForm InPart(DayPart part)
    {
        var late = part is DayPart.Afternoon or DayPart.Evening || (part == DayPart.Night && hour >= 5);
        return late && hour < 12 && IsAmbiguous ? new ClockForm(hour + 12, minute, second, universal, day) : this;
    }

    /// <summary>The same time in Greenwich.</summary>
    public ClockForm Universal() => new(hour, minute, second, true, day) { IsAmbiguous = IsAmbiguous };

    /// <summary>The same time of a day.</summary>
    public ClockForm On(TimeForm date) => new(IsMidnight ? 24 : hour, minute, second, universal, date);

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        if (IsMidnight && day is null && context.Tense == Tense.Future && context.ClockDay is { } today)
            return new ClockForm(24, minute, second, universal, new PeriodForm(Period.Of(today.From, TimeUnit.Day))).Resolve(context) with { Anchor = today.Value };
        var resolved = day is null ? DefaultDay(context) : day.Resolve(context);
        var zone = universal ? "Z" : "";
        if (resolved.Period is not { } period || period.Unit > TimeUnit.Day)
            return Resolution.Unknown((resolved.Value.Length == 0 ? "XXXX-XX-XX" : resolved.Value) + ClockValue() + zone);
        var date = period.From.Date;
        var unit = second is not null ? TimeUnit.Second : minute is not null ? TimeUnit.Minute : TimeUnit.Hour;
        if (!new Period(date, TimeUnit.Second).TryShift((hour * 3600) + ((minute ?? 0) * 60) + (second ?? 0), out var at))
            return Resolution.Unknown(resolved.Value + ClockValue() + zone);
        var found = new Period(at.From, unit);
        return Resolution.Of(found, resolved.Anchor) with { Value = Period.Of(date, TimeUnit.Day).Value + ClockValue() + zone };
    }

    private static Resolution DefaultDay(TimeContext context) =>
        context.ClockDay is { } day ? Resolution.Of(Period.Of(day.From, TimeUnit.Day), day.Value) : Resolution.Unknown("");

    private string ClockValue() =>
        $"T{hour:00}:{minute ?? 0:00}" + (second is { } s ? $":{s:00}" : "");
}

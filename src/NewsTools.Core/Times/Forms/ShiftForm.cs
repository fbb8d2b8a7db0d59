namespace NewsTools;

/// <summary>
/// A length of time before or after something: <c>two days ago</c>, <c>a year earlier</c>, <c>three weeks later</c>,
/// <c>two days after 3 March</c>, <c>in five years</c>. As in TimeBank the value is as fine as the unit: two months
/// ago is a month.
/// </summary>
internal sealed class ShiftForm(DurationForm length, int sign, TimeForm? start, bool fromText) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date, TimeClass.DayDate, TimeClass.Relative, TimeClass.Shifted);

    /// <summary>Whether it is counted back from now.</summary>
    public bool IsAgo => sign < 0 && start is null && !fromText && !length.IsVague;

    /// <summary>Whether it is counted from a date in the text.</summary>
    public bool IsFromText => fromText;

    /// <summary>Whether figures stand beside it, so that <c>a year earlier</c> is the same quarter a year earlier.</summary>
    public bool ComparesFigures { get; init; }

    /// <summary>How long.</summary>
    public DurationForm Length => length;

    /// <inheritdoc/>
    public override TimeType Type => length.Unit < TimeUnit.Day && !length.IsVague ? TimeType.Time : TimeType.Date;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        if (ComparesFigures && context.Account is { } account && length is { Amount: 1, Unit: TimeUnit.Year, MinorUnit: null }) return AccountForm.YearsBefore(account, -sign);
        if (length.IsVague) return Resolution.Unknown(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        var (from, startUnit, anchor) = StartIn(context);
        if (from is not { } at) return Resolution.Unknown(DeicticForm.Underspecified(Finest));
        if (!TryShift(at, out var shifted)) return Resolution.Unknown(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        if (length.Unit < TimeUnit.Day && InTextWithoutClock(context)) return WithinDayOf(Period.Of(shifted, TimeUnit.Day), anchor);
        var unit = start is null ? Finest : length.Unit < TimeUnit.Day ? length.Unit : Coarsest(startUnit);
        if (unit == TimeUnit.Hour && fromText && startUnit <= TimeUnit.Minute) unit = TimeUnit.Minute;
        if (unit < TimeUnit.Day && start is null && !fromText && !context.HasClock) unit = WithinDay(at, shifted) ? TimeUnit.Hour : TimeUnit.Day;
        return Resolution.Of(Period.Of(shifted, unit), anchor) with { Type = unit < TimeUnit.Day ? TimeType.Time : TimeType.Date };
    }

    /// <summary>The smaller unit where there is one, and a unit below where the number has a fraction: a year and a half ago is a month.</summary>
    private TimeUnit Finest
    {
        get
        {
            if (length.MinorUnit is { } minor && minor < length.Unit) return minor;
            return length.Amount == decimal.Truncate(length.Amount!.Value) ? Rounded(length.Unit) : length.Unit switch
            {
                TimeUnit.Hour => TimeUnit.Minute,
                TimeUnit.Week or TimeUnit.Month => TimeUnit.Day,
                TimeUnit.Year => TimeUnit.Month,
                TimeUnit.Decade or TimeUnit.Century => TimeUnit.Year,
                _ => Rounded(length.Unit),
            };
        }
    }

    /// <summary><c>Six minutes later</c>, where the text has told the day alone.</summary>
    private bool InTextWithoutClock(TimeContext context) => start is null && fromText && !IsFromClock(context) && context.Before is { Unit: >= TimeUnit.Part };

    /// <summary><c>30 minutes later</c>, where the text has named no date and the reference has its time.</summary>
    private bool IsFromClock(TimeContext context) => context.Anchor is null && context.HasClock && length.Unit < TimeUnit.Day;

    private static Resolution WithinDayOf(Period day, string? anchor) => new(day.Value + "TXX:XX", null, day.From, day.To, anchor);

    /// <summary>An article dated by the day alone cannot tell the hour, so <c>30 hours ago</c> is a day.</summary>
    private static bool WithinDay(DateTime at, DateTime shifted) => at.TimeOfDay.Ticks > 0 && at.Date == shifted.Date;

    private static TimeUnit Rounded(TimeUnit unit) => unit switch
    {
        TimeUnit.BusinessDay or TimeUnit.Night => TimeUnit.Day,
        TimeUnit.Fortnight => TimeUnit.Week,
        TimeUnit.Century or TimeUnit.Millennium or TimeUnit.Decade => unit == TimeUnit.Decade ? TimeUnit.Decade : TimeUnit.Century,
        _ => unit,
    };

    /// <summary>Ten years after 2009 is a year; two weeks after May is a week.</summary>
    private TimeUnit Coarsest(TimeUnit start) =>
        start is TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade && length.Amount == decimal.Truncate(length.Amount!.Value) && length.MinorUnit is null
            ? Rounded(length.Unit) < start ? Rounded(length.Unit) : start
            : TimeUnit.Day;

    private (DateTime? From, TimeUnit Unit, string? Anchor) StartIn(TimeContext context)
    {
        if (start is not null)
        {
            var resolved = start.Resolve(context);
            return (resolved.Period?.From, resolved.Period?.Unit ?? TimeUnit.Day, resolved.Value);
        }

        if (fromText && !IsFromClock(context) && context.Before is { } before) return (before.From, before.Unit, before.Value);
        return (context.Now, TimeUnit.Day, context.NowValue);
    }

    private bool TryShift(DateTime at, out DateTime shifted)
    {
        var ok = new Period(at, length.Unit).TryShift(sign * length.Amount!.Value, out var period);
        if (ok && length.MinorUnit is { } minor) ok = new Period(period.From, minor).TryShift(sign * length.MinorAmount, out period);
        shifted = period.From;
        return ok;
    }
}

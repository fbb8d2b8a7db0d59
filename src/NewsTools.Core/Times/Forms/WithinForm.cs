namespace NewsTools;

/// <summary>
/// A unit within a longer period: <c>the first week of March</c>, <c>the last day of the year</c>, <c>the third
/// quarter of last year</c>, <c>the summer of 2010</c>, <c>Tuesday of last week</c>, <c>March of next year</c>.
/// </summary>
/// <param name="unit">The unit.</param>
/// <param name="index">Which one, from 1; from the end where negative. Of a named month or weekday, its number.</param>
/// <param name="named">Whether <paramref name="index"/> is a name's number and not a count.</param>
/// <param name="outer">The longer period.</param>
/// <param name="nth">Of a named weekday, which one, from 1; from the end where negative.</param>
internal sealed class WithinForm(TimeUnit unit, int index, bool named, TimeForm outer, int nth = 1) : TimeForm
{
    private static readonly TimeReading[] DayReadings = TimeReading.Of(TimeClass.Date, TimeClass.DayDate);
    private static readonly TimeReading[] OtherReadings = TimeReading.Of(TimeClass.Date, TimeClass.Stretch);

    /// <summary>The unit.</summary>
    public TimeUnit Unit => unit;

    /// <inheritdoc/>
    public override bool NamesYear => outer.NamesYear;

    /// <inheritdoc/>
    public override TimeReading[] Readings => unit == TimeUnit.Day ? DayReadings : OtherReadings;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var whole = outer.Resolve(context);
        if (whole.Period is not { } period || First(period) is not { } first) return Resolution.Unknown(Underspecified(whole.Value));
        var steps = named || index == 0 ? 0 : index > 0 ? index - 1 : index;
        var start = index < 0 ? LastBoundary(period) : first;
        return start.TryShift(steps, out var found) && found.From < period.To && found.To > period.From
            ? Resolution.Of(found, whole.Anchor)
            : Resolution.Unknown(Underspecified(whole.Value));
    }

    private Period? First(Period period)
    {
        if (named && unit == TimeUnit.Day)
            return NthWeekday(period);
        if (named && unit == TimeUnit.Month)
            return new Period(new DateTime(period.From.Year, index, 1), unit);
        if (named && unit is TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half)
            return new SeasonForm(unit, Math.Max(1, index)).In(period.From.Year);
        if (unit == TimeUnit.Week && period.Unit >= TimeUnit.Month)
            return WeekWithThursday(period.From);
        return Period.Of(period.From, unit);
    }

    private Period? NthWeekday(Period period)
    {
        var (start, days) = nth > 0
            ? (period.From, ((index - CalendarForm.WeekdayOf(period.From) + 7) % 7) + ((nth - 1) * 7))
            : (period.To, -((CalendarForm.WeekdayOf(period.To) - index + 6) % 7) - 1);
        return Period.Of(start, TimeUnit.Day).TryShift(days, out var day) ? day : null;
    }

    /// <summary>The first week that has most of its days after a date, as ISO 8601 counts weeks.</summary>
    private static Period WeekWithThursday(DateTime from)
    {
        var week = Period.Of(from, TimeUnit.Week);
        return CalendarForm.WeekdayOf(from) > 4 && week.TryShift(1, out var next) ? next : week;
    }

    private Period LastBoundary(Period period)
    {
        if (unit != TimeUnit.Week) return Period.Of(period.To, unit);
        return WeekWithThursday(period.To);
    }

    private string Underspecified(string whole) => named && unit is TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half && whole.Length == 4
        ? whole + "-" + (unit switch { TimeUnit.Season => SeasonForm.CodeOf(index), TimeUnit.Quarter => $"Q{index}", _ => $"H{index}" })
        : DeicticForm.Underspecified(unit);
}

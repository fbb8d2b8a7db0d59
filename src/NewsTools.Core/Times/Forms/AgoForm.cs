using System.Globalization;

namespace NewsTools;

/// <summary>A day, week or month so long ago: <c>ten years ago today</c>, <c>five years ago this month</c>, <c>a year ago Friday</c>.</summary>
internal sealed class AgoForm(DurationForm length, TimeForm date) : TimeForm
{
    /// <inheritdoc/>
    public override TimeType Type => date.Type;

    /// <inheritdoc/>
    public override TimeReading[] Readings => date.Readings;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var today = date.Resolve(context);
        if (today.Period is not { } period || !new Period(period.From, length.Unit).TryShift(-length.Amount!.Value, out var shifted)) return Resolution.Unknown(today.Value);
        // 'Forty years ago this week' is the week of the same number.
        if (period.Unit == TimeUnit.Week && length is { Unit: TimeUnit.Year, Amount: { } years } && years == decimal.Truncate(years)) return SameWeek(period.From, (int)years, today.Anchor);
        var found = period.Unit == TimeUnit.Part ? period with { From = shifted.From } : Period.Of(shifted.From, period.Unit);
        if (date is CalendarForm { Weekday: { } weekday } && !Nearest(found, weekday).Equals(found)) found = Nearest(found, weekday);
        return Resolution.Of(found, today.Anchor);
    }

    private static Resolution SameWeek(DateTime day, int years, string? anchor)
    {
        var (year, week) = (ISOWeek.GetYear(day) - years, ISOWeek.GetWeekOfYear(day));
        return year is > 1 and < 9999 && week <= ISOWeek.GetWeeksInYear(year)
            ? Resolution.Of(new Period(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday), TimeUnit.Week), anchor)
            : Resolution.Unknown($"{year:0000}-W{week:00}");
    }

    /// <summary>The weekday within three days of a day.</summary>
    private static Period Nearest(Period day, int weekday)
    {
        var away = weekday - CalendarForm.WeekdayOf(day.From);
        if (away > 3) away -= 7;
        if (away < -3) away += 7;
        return day.TryShift(away, out var near) ? near : day;
    }
}

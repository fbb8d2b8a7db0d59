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
        var found = period.Unit == TimeUnit.Part ? period with { From = shifted.From } : Period.Of(shifted.From, period.Unit);
        if (date is CalendarForm { Weekday: { } weekday } && !Nearest(found, weekday).Equals(found)) found = Nearest(found, weekday);
        return Resolution.Of(found, today.Anchor);
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

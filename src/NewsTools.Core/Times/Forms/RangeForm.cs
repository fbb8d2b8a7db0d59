namespace NewsTools;

/// <summary>From one time to another, both included: <c>Feb. 3-5</c>, <c>from Monday to Wednesday</c>, <c>between 2014 and 2016</c>.</summary>
internal sealed class RangeForm(TimeForm first, TimeForm last) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Range);

    /// <summary>The first time.</summary>
    public TimeForm First => first;

    /// <inheritdoc/>
    public override TimeType Type => first.Type;

    /// <inheritdoc/>
    public override bool NamesYear => first.NamesYear || last.NamesYear;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var end = last is FixedForm { IsPresent: true } && context.Now is { } now
            ? Resolution.Of(Period.Of(now, TimeUnit.Day)) : last.Resolve(context);
        var start = first is FixedForm && context.Now is { } present
            ? Resolution.Of(Period.Of(present, TimeUnit.Day)) : first.Resolve(context);
        if (first is ClockForm && last is ClockForm { Day: null } && start.From > end.From && OnNextDay(end) is { } morning) end = morning;
        if (!last.NamesYear && start.From > end.From && context.Tense == Tense.Future && After(start, end) is { } later) end = later;
        if (!first.NamesYear && start.From > end.From && start.Period is { } late) start = Before(late, end) ?? start;
        var value = start.Value + "/" + end.Value;
        return start.From is { } from && end.To is { } to && to > from
            ? new Resolution(value, null, from, to, start.Anchor ?? end.Anchor)
            : Resolution.Unknown(value);
    }

    /// <summary><c>From 9 p.m. to 5 a.m.</c>: the end is on the day after.</summary>
    private static Resolution? OnNextDay(in Resolution end) =>
        end.Period is { } period && new Period(period.From, TimeUnit.Day).TryShift(1, out var day)
            ? Resolution.Of(period with { From = day.From }, end.Anchor)
            : null;

    /// <summary>The end one week later, where the range is to come: <c>will open Monday through Friday</c> in a paper of Friday.</summary>
    private static Resolution? After(in Resolution start, in Resolution end) =>
        end.Period is { Unit: TimeUnit.Day } day && day.TryShift(7, out var shifted) && shifted.From >= start.From
            ? Resolution.Of(shifted, end.Anchor)
            : null;

    /// <summary>The start one week or year earlier, where it came out after the end: <c>from November to March 2017</c>.</summary>
    private static Resolution? Before(Period start, in Resolution end)
    {
        foreach (var days in (int[])[7, 0])
        {
            var shifted = default(Period);
            var ok = days > 0
                ? new Period(start.From, TimeUnit.Day).TryShift(-days, out shifted)
                : new Period(start.From, TimeUnit.Year).TryShift(-1, out shifted);
            if (ok && shifted.From <= end.From) return Resolution.Of(start with { From = shifted.From }, end.Anchor);
        }

        return null;
    }
}

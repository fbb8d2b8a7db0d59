namespace NewsTools;

/// <summary>From one time to another.</summary>
internal static class RangeProductions
{
    /// <summary><c>From Monday to Wednesday</c>: the range, and its two ends as expressions of their own.</summary>
    public static TimeNode? Range(in TimeMatch match)
    {
        if (match.Node() is not { } first || match.LastNode() is not { } last || ReferenceEquals(first, last)) return null;
        if (first.Form is RangeForm || last.Form is RangeForm || (!first.Stands && first.Form is not FixedForm) || first.Form is FixedForm { IsPresent: false } || last is { Stands: false, Form: not FixedForm }) return null;
        if (last.Form is FixedForm { IsPresent: false }) return null;
        if (first.Form is CalendarForm { Year: { } from, Month: null } && last.Form is CalendarForm { Year: { } to, Month: null } && to < from) return null;
        // 'Christmas Day - December 25': the same day twice.
        if (first.Form is HolidayForm != last.Form is HolidayForm && match.Says("-")) return null;
        if (first.Form is ClockForm { Day: null } clock && last.Form is ClockForm { Day: { } day }) first = first.With(clock.On(day));
        first = SharedYears.Of(first, last) ?? first;
        return new TimeNode(new RangeForm(first.Form, last.Form)) { Parts = last.Stands ? [first, last] : [first], Confidence = 0.85 };
    }

    /// <summary><c>1-3 p.m.</c>: the first hour is in the half of the day that puts it before the second.</summary>
    public static TimeNode? ClockSpan(in TimeMatch match)
    {
        var hour = match.ValueOf(TimeClass.N) ?? match.ValueOf(TimeClass.Number)!.Value;
        if (match.LastNode()?.Form is not ClockForm last || hour is < 1 or > 12) return null;
        if (match.Says("and") && !match.Says("between")) return null;
        var first = new ClockForm(hour % 12 + 12 < last.Hour && last.Hour > 12 ? hour % 12 + 12 : hour, null, null, false);
        return new TimeNode(new RangeForm(last.Day is { } day ? first.On(day) : first, last)) { Confidence = 0.8 };
    }
}

namespace NewsTools;

/// <summary>Dates put together out of others.</summary>
internal static class CombiningProductions
{
    /// <summary><c>Friday, 11 November</c>, <c>Monday the 21st</c>.</summary>
    public static TimeNode? WeekdayDate(in TimeMatch match)
    {
        var first = match.Node(TimeClass.WeekdayDate)?.Form;
        if (((first as CalendarForm)?.Weekday ?? (first as NamedForm)?.Weekday) is not { } weekday) return null;
        if (match.ValueOf(TimeClass.DayNumber) is { } number)
            return first is CalendarForm day && (match.Says("the") || IsClear(match)) ? new TimeNode(day.With(day: number)) { Confidence = 0.8 } : null;
        return match.LastNode()?.Form switch
        {
            CalendarForm { Day: not null, Weekday: null } date => new TimeNode(date.With(weekday: weekday)),
            NumericDateForm or HolidayForm => new TimeNode(match.LastNode()!.Form),
            _ => null,
        };
    }

    /// <summary><c>Friday 5/12</c>.</summary>
    public static TimeNode? NumericWeekday(in TimeMatch match) => CalendarProductions.Numeric(match);

    private static bool IsClear(in TimeMatch match)
    {
        var text = match.TextOf(match.Item(TimeClass.DayNumber));
        return char.IsDigit(text[0]) && (match.After.IsNone || match.After.IsOneOf(". , ; ! ?"));
    }

    /// <summary><c>Tuesday of last week</c>, <c>next week Wednesday</c>.</summary>
    public static TimeNode? WeekdayWithin(in TimeMatch match)
    {
        if (match.Node(TimeClass.WeekdayDate)?.Form is not CalendarForm { Weekday: { } weekday, Day: null }) return null;
        if (match.Node(TimeClass.Relative)?.Form is not DeicticForm { Unit: TimeUnit.Week } week) return null;
        return new TimeNode(new WithinForm(TimeUnit.Day, weekday, true, week));
    }

    /// <summary><c>Wednesday evening next week</c>.</summary>
    public static TimeNode? PartWithinWeek(in TimeMatch match) =>
        match.Node(TimeClass.DatedPart)?.Form is DayPartForm { Day: CalendarForm { Weekday: { } weekday, Day: null } } part
            && match.Node(TimeClass.Relative)?.Form is DeicticForm { Unit: TimeUnit.Week } week
            ? new TimeNode(new DayPartForm(part.Part, new WithinForm(TimeUnit.Day, weekday, true, week)))
            : null;

    /// <summary><c>March of next year</c>, <c>Dec. 12 last year</c>.</summary>
    public static TimeNode? DateWithinYear(in TimeMatch match)
    {
        var date = match.Node(TimeClass.MonthDate)?.Form ?? match.Node(TimeClass.DayDate)?.Form;
        if (date is not CalendarForm { Month: not null, Year: null } calendar) return null;
        var outer = match.Node(TimeClass.Relative, TimeClass.YearDate);
        return outer is not null && IsYear(outer.Form) ? new TimeNode(new OfYearForm(calendar, outer.Form)) : null;
    }

    /// <summary><c>The 24th of this month</c>.</summary>
    public static TimeNode? DayWithinMonth(in TimeMatch match) =>
        match.Node(TimeClass.Relative)?.Form is DeicticForm { Unit: TimeUnit.Month } month
            ? new TimeNode(new WithinForm(TimeUnit.Day, match.ValueOf(TimeClass.DayNumber)!.Value, false, month))
            : null;

    /// <summary><c>The third quarter of last year</c>.</summary>
    public static TimeNode? PartWithinYear(in TimeMatch match)
    {
        if (match.Node(TimeClass.Subyear)?.Form is not SeasonForm part) return null;
        var outer = match.Node(TimeClass.YearDate, TimeClass.Relative)?.Form ?? new DeicticForm(TimeUnit.Year, 0);
        return IsYear(outer) ? new TimeNode(new WithinForm(part.Unit, part.Index, true, outer)) : null;
    }

    /// <summary><c>The first half of the 1990s</c>: an early or late part.</summary>
    public static TimeNode? HalfWithin(in TimeMatch match)
    {
        if (match.Node(TimeClass.Subyear)?.Form is not SeasonForm { Unit: TimeUnit.Half } half) return null;
        return match.LastNode() is { } whole && whole.Form.Type == TimeType.Date
            ? new TimeNode(whole.Form) { Modifier = half.Index == 1 ? TimeModifier.Start : TimeModifier.End }
            : null;
    }

    /// <summary><c>The first week of March</c>, <c>the last day of the year</c>, <c>the second Monday in June</c>.</summary>
    public static TimeNode? NthUnit(in TimeMatch match)
    {
        if (match.LastNode() is not { } outer || outer.Form is CalendarForm { Weekday: not null }) return null;
        var index = match.ValueOf(TimeClass.Ordinal) ?? -1;
        if (match.Node(TimeClass.WeekdayDate)?.Form is CalendarForm { Weekday: { } weekday })
            return new TimeNode(new WithinForm(TimeUnit.Day, weekday, true, outer.Form, index));
        return match.Unit is { } unit && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Weekend
            ? new TimeNode(new WithinForm(unit, index, false, outer.Form))
            : null;
    }

    /// <summary><c>The quarter ended Sept. 30</c>.</summary>
    public static TimeNode? UnitEnded(in TimeMatch match) =>
        match.LastNode() is { } end && match.Unit is { } unit and (TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year)
            ? new TimeNode(new EndedForm(unit, end.Form)) { Parts = end.Stands ? [end] : [] }
            : null;

    /// <summary><c>The fiscal third quarter ended March 31</c>.</summary>
    public static TimeNode? SubyearEnded(in TimeMatch match) =>
        match.Node(TimeClass.Subyear) is { Form: SeasonForm { Unit: TimeUnit.Quarter or TimeUnit.Half } part } && match.LastNode() is { } end
            ? new TimeNode(new EndedForm(part.Unit, end.Form) { Named = part }) { Parts = end.Stands ? [end] : [] }
            : null;

    /// <summary><c>The week of Nov. 7</c>, <c>the weekend of July 4</c>.</summary>
    public static TimeNode? WeekOf(in TimeMatch match) =>
        match.LastNode() is not { Form: CalendarForm { Month: not null } or RangeForm } date ? null
            : match.Says("month") ? new TimeNode(date.Form)
            : match.Says("starting") || match.Says("beginning") || date.Form is CalendarForm { Day: not null } ? new TimeNode(new EndedForm(match.Says("week") ? TimeUnit.Week : TimeUnit.Weekend, date.Form, around: true)) : null;

    /// <summary><c>Week 23 of 2018</c>.</summary>
    public static TimeNode? NthWeek(in TimeMatch match) =>
        match.LastNode() is { } year && match.ValueOf(TimeClass.N) is >= 1 and <= 53
            ? new TimeNode(new WithinForm(TimeUnit.Week, match.ValueOf(TimeClass.N)!.Value, false, year.Form))
            : null;

    /// <summary><c>Summer last year</c>.</summary>
    public static TimeNode? SeasonWithin(in TimeMatch match)
    {
        var outer = match.LastNode();
        return outer is not null && IsYear(outer.Form)
            ? new TimeNode(new WithinForm(TimeUnit.Season, match.ValueOf(TimeClass.Season)!.Value, true, outer.Form))
            : null;
    }

    /// <summary><c>The winter of 1994-95</c>, which is counted to the year in which it begins.</summary>
    public static TimeNode? SeasonOfYears(in TimeMatch match) =>
        match.Node(TimeClass.Subyear)?.Form is SeasonForm { Unit: TimeUnit.Season } season && match.Node(TimeClass.Range)?.Form is RangeForm { First: CalendarForm { Month: null } first }
            ? new TimeNode(new WithinForm(TimeUnit.Season, season.Index, true, first))
            : null;

    /// <summary><c>Christmas 2014</c>, <c>last Easter</c>, <c>Independence Day of this year</c>.</summary>
    public static TimeNode? HolidayOfYear(in TimeMatch match)
    {
        if (match.Node(TimeClass.HolidayDate)?.Form is not HolidayForm holiday) return null;
        if (match.Node(TimeClass.YearDate, TimeClass.Relative)?.Form is { } outer)
            return IsYear(outer) ? new TimeNode(new OfYearForm(holiday, outer)) : null;
        var offset = match.Says("last") || match.Says("previous") ? -1 : match.Says("next") || match.Says("following") || match.Says("coming") ? 1 : 0;
        return new TimeNode(holiday.With(offset: offset));
    }

    /// <summary><c>Labor Day weekend</c>, <c>Halloween weekend 2021</c>.</summary>
    public static TimeNode? HolidayWeekend(in TimeMatch match)
    {
        if (match.Node(TimeClass.HolidayDate) is not { } holiday) return null;
        var outer = match.Node(TimeClass.YearDate, TimeClass.Relative)?.Form;
        if (outer is null) return new TimeNode(new EndedForm(TimeUnit.Weekend, holiday.Form, around: true));
        return holiday.Form is HolidayForm form && IsYear(outer) ? new TimeNode(new EndedForm(TimeUnit.Weekend, new OfYearForm(form, outer), around: true)) : null;
    }

    private static bool IsYear(TimeForm form) =>
        form is DeicticForm { Unit: TimeUnit.Year } or CalendarForm { Month: null, Weekday: null, Day: null, Year: not null };
}

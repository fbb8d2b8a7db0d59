namespace NewsTools;

/// <summary>
/// A date by its parts, any of which can be missing: <c>11 November 2022</c>, <c>Nov. 11</c>, <c>May 2021</c>,
/// <c>1998</c>, <c>Friday</c>, <c>the 11th</c>. What is missing comes from the context.
/// </summary>
internal sealed class CalendarForm : TimeForm
{
    private static readonly TimeReading[] DayReadings = TimeReading.Of(TimeClass.Date, TimeClass.DayDate);
    private static readonly TimeReading[] MonthReadings = TimeReading.Of(TimeClass.Date, TimeClass.MonthDate);
    private static readonly TimeReading[] YearReadings = TimeReading.Of(TimeClass.Date, TimeClass.YearDate);
    private static readonly TimeReading[] WeekdayReadings = TimeReading.Of(TimeClass.Date, TimeClass.DayDate, TimeClass.WeekdayDate);

    /// <summary>The year, 1 to 9999, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The month from 1, or null.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month from 1, or null.</summary>
    public int? Day { get; init; }

    /// <summary>Monday is 1, Sunday 7, or null.</summary>
    public int? Weekday { get; init; }

    /// <summary>Whether the year is one before Christ.</summary>
    public bool BeforeChrist { get; init; }

    /// <summary>Whether it is the name of an event, such as 9/11, that nothing else in the text leans on.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is any one of its name: <c>October is National Magic Month</c>, <c>on a Monday</c>.</summary>
    public bool IsAny { get; init; }

    /// <summary>Whether it is the 11 September of 2001, unless the article is of those weeks of its year: <c>after Sept. 11</c>.</summary>
    public bool IsLikelyAttacks { get; init; }

    /// <inheritdoc/>
    public override bool NamesYear => Year is not null && !IsName;

    /// <inheritdoc/>
    public override TimeReading[] Readings =>
        Day is not null ? DayReadings : Weekday is not null ? WeekdayReadings : Month is not null ? MonthReadings : YearReadings;

    /// <summary>The same date with the year of another, or the weekday of another, where this one has none.</summary>
    public CalendarForm With(int? year = null, int? weekday = null, int? day = null) => new()
    {
        Year = year ?? Year,
        Month = Month,
        Day = day ?? Day,
        Weekday = weekday ?? Weekday,
        BeforeChrist = BeforeChrist,
    };

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        if (BeforeChrist) return Resolution.Unknown($"BC{Year:0000}");
        if (Year is { } year) return OfYear(year, null);
        if (Month is not null) return OfMonth(context);
        return Day is not null ? OfDay(context) : OfWeekday(context);
    }

    private Resolution OfYear(int year, string? anchor)
    {
        if (year is < 1 or > 9999) return Resolution.Unknown($"{year:0000}");
        if (Month is not { } month) return Resolution.Of(new Period(new DateTime(year, 1, 1), TimeUnit.Year), anchor);
        if (Day is not { } day) return Resolution.Of(new Period(new DateTime(year, month, 1), TimeUnit.Month), anchor);
        return day <= DateTime.DaysInMonth(year, month)
            ? Resolution.Of(new Period(new DateTime(year, month, day), TimeUnit.Day), anchor)
            : Resolution.Unknown($"{year:0000}-{month:00}-{day:00}");
    }

    private Resolution OfMonth(TimeContext context)
    {
        if (IsLikelyAttacks && context.Reference is { Year: > 2001 } reference && Math.Abs(reference.DayOfYear - DayOfAttacks) > FarFromAttacks) return OfYear(2001, null);
        if (IsAny || (context.IsYearly && context.Tense != Tense.Past)) return Resolution.Unknown(Day is { } number ? $"XXXX-{Month:00}-{number:00}" : $"XXXX-{Month:00}");
        if (context.Beside is { } beside && context.Tense != Tense.Future && Weekday is null && NearTo(beside, context) is { } listed) return OfYear(listed, Period.Of(beside, TimeUnit.Day).Value);
        if ((context.LeansOnText ? context.Told?.From : context.Near) is not { } near) return Resolution.Unknown(Day is { } day ? $"XXXX-{Month:00}-{day:00}" : $"XXXX-{Month:00}");
        var year = context.LeansOnText ? TimeContext.YearAfter(context.Told!.Value, Month!.Value, Day ?? 28) : YearNear(near, context.Tense);
        if (Weekday is not null && Day is not null) year = YearWithWeekday(year);
        var found = OfYear(year, Period.Of(near, TimeUnit.Day).Value);
        return found.Period is null ? Resolution.Unknown($"XXXX-{Month:00}-{Day:00}") : found;
    }

    /// <summary>
    /// In a list (<c>in December, January and February</c>) the year that puts the month up to four months before the
    /// one before it or up to seven after it, as long as a month of the past is not far ahead.
    /// </summary>
    private int? NearTo(DateTime beside, TimeContext context)
    {
        foreach (var year in (int[])[beside.Year, beside.Year + 1, beside.Year - 1])
            if (((year - beside.Year) * 12) + Month!.Value - beside.Month is >= -4 and <= 7)
                return context is { Tense: Tense.Past, Near: { } near } && (year * 12) + Month > (near.Year * 12) + near.Month + 2 ? null : year;
        return null;
    }

    /// <summary>
    /// The year that puts the date where the verb looks. The verb found may be another's, so a day within six weeks
    /// on the other side stays; with no verb, a date over two months ahead is of last year.
    /// </summary>
    private int YearNear(DateTime near, Tense tense)
    {
        var unit = Day is null ? TimeUnit.Month : TimeUnit.Day;
        var day = Math.Min(Day ?? 1, DateTime.DaysInMonth(near.Year, Month!.Value));
        var same = new DateTime(near.Year, Month!.Value, day);
        var today = Period.Of(near, unit).From;
        var slack = Day is null ? 0 : 45;
        return tense switch
        {
            Tense.Future => same < today && (today - same).TotalDays > slack ? near.Year + 1 : near.Year,
            Tense.Past => same > today && (same - today).TotalDays > slack ? near.Year - 1 : near.Year,
            _ => same > today && (same - today).TotalDays > 62 ? near.Year - 1 : near.Year,
        };
    }

    /// <summary>The year nearest to the one chosen in which the date falls on the weekday that the text gives.</summary>
    private int YearWithWeekday(int year)
    {
        foreach (var candidate in (int[])[year, year - 1, year + 1, year - 2, year + 2])
            if (candidate is > 0 and < 10000 && Day <= DateTime.DaysInMonth(candidate, Month!.Value)
                && WeekdayOf(new DateTime(candidate, Month.Value, Day!.Value)) == Weekday)
                return candidate;
        return year;
    }

    /// <summary><c>The 11th</c>, <c>Monday the 21st</c>: in this month or the one that the verb looks to.</summary>
    private Resolution OfDay(TimeContext context)
    {
        if (Weekday is null && context.Written is { } written && DayAfter(written) is { } following) return Resolution.Of(following, Period.Of(written, TimeUnit.Day).Value);
        if (context.Near is not { } near) return Resolution.Unknown(Weekday is { } weekday ? $"XXXX-WXX-{weekday}" : $"XXXX-XX-{Day:00}");
        if (Weekday is not null && context.Tense == Tense.Unknown && Nearest(near) is { } nearest) return Resolution.Of(nearest, Period.Of(near, TimeUnit.Day).Value);
        var step = context.Tense == Tense.Future ? 1 : -1;
        var month = Period.Of(near, TimeUnit.Month);
        if (step > 0 ? Day < near.Day : Day > near.Day && context.Tense == Tense.Past) month.TryShift(step, out month);
        for (var tries = 0; tries < 48; tries++)
        {
            var fits = Day <= DateTime.DaysInMonth(month.From.Year, month.From.Month)
                && (Weekday is null || WeekdayOf(month.From.AddDays(Day!.Value - 1)) == Weekday);
            if (fits) return Resolution.Of(new Period(month.From.AddDays(Day!.Value - 1), TimeUnit.Day), Period.Of(near, TimeUnit.Day).Value);
            if (!month.TryShift(step, out month)) break;
        }

        return Resolution.Unknown($"XXXX-XX-{Day:00}");
    }

    /// <summary><c>On May 1 … on the 3rd</c>: the day of that number from a date on.</summary>
    private Period? DayAfter(DateTime date)
    {
        var month = Period.Of(date, TimeUnit.Month);
        if (Day < date.Day && !month.TryShift(1, out month)) return null;
        return Day <= DateTime.DaysInMonth(month.From.Year, month.From.Month) ? new Period(month.From.AddDays(Day!.Value - 1), TimeUnit.Day) : null;
    }

    /// <summary>The nearest day of that number and weekday, at most a year away.</summary>
    private Period? Nearest(DateTime near)
    {
        for (var away = 0; away <= 366; away++)
            foreach (var sign in (int[])[1, -1])
                if (Period.Of(near, TimeUnit.Day).TryShift(sign * away, out var day) && day.From.Day == Day && WeekdayOf(day.From) == Weekday)
                    return day;
        return null;
    }

    /// <summary>A weekday alone is the last one up to the article's day, and after a verb of the future the next one.</summary>
    private Resolution OfWeekday(TimeContext context)
    {
        if (IsAny || context.Near is not { } near) return Resolution.Unknown($"XXXX-WXX-{Weekday}");
        var away = Weekday!.Value - WeekdayOf(near);
        if (context.Tense == Tense.Future) away = away < 0 ? away + 7 : away;
        else away = away > 0 ? away - 7 : away;
        return Period.Of(near, TimeUnit.Day).TryShift(away, out var day)
            ? Resolution.Of(day, Period.Of(near, TimeUnit.Day).Value)
            : Resolution.Unknown($"XXXX-WXX-{Weekday}");
    }

    private const int DayOfAttacks = 254;
    private const int FarFromAttacks = 45;

    /// <summary>Monday is 1, Sunday 7.</summary>
    internal static int WeekdayOf(DateTime day) => (((int)day.DayOfWeek + 6) % 7) + 1;
}

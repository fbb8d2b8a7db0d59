namespace NewsTools;

/// <summary>A named weekday, month or season with last, this or next before it: <c>last May</c>, <c>next Friday</c>, <c>this fall</c>.</summary>
internal sealed class NamedForm(TimeUnit unit, int index, int offset, bool fromText = false, bool notTomorrow = false) : TimeForm
{
    private static readonly TimeReading[] DayReadings = TimeReading.Of(TimeClass.Date, TimeClass.DayDate, TimeClass.WeekdayDate);
    private static readonly TimeReading[] OtherReadings = TimeReading.Of(TimeClass.Date, TimeClass.MonthDate);

    /// <summary>The weekday, Monday 1, or null of a month or season.</summary>
    public int? Weekday => unit == TimeUnit.Day ? index : null;

    /// <inheritdoc/>
    public override TimeReading[] Readings => unit == TimeUnit.Day ? DayReadings : OtherReadings;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        if ((fromText ? context.Before?.From : context.Now) is not { } now) return Resolution.Unknown(Underspecified());
        var today = Period.Of(now, unit);
        for (var year = -1; year <= 1; year++)
        {
            if (Nth(now, offset < 0 ? -year : year) is not { } period) continue;
            var fits = offset switch
            {
                // 'Last summer' in September is the one of the year before.
                < 0 => period.From < today.From && !(unit == TimeUnit.Season && (now - period.To).TotalDays < 21),
                // 'Next Saturday' on a Friday is not tomorrow.
                > 0 => period.From > today.From && !(notTomorrow && (period.From - today.From).TotalDays < 3),
                _ => unit == TimeUnit.Day || Math.Abs((period.From - now).TotalDays) <= 183 || period.From.Year == now.Year,
            };
            if (unit == TimeUnit.Day && offset == 0) fits = year == 0;
            if (unit != TimeUnit.Day && offset == 0) fits = period.From.Year == now.Year || (unit == TimeUnit.Season && period == today);
            if (fits && offset == 0 && !fromText && unit != TimeUnit.Day && context.Tense == Tense.Past && period.From > now && Nth(now, year - 1) is { } past) period = past;
            if (fits) return Resolution.Of(period, context.NowValue);
        }

        return Resolution.Unknown(Underspecified());
    }

    /// <summary>The named period of this year or week, or of the one that many before or after.</summary>
    private Period? Nth(DateTime now, int away)
    {
        if (unit == TimeUnit.Day)
            return Period.Of(Period.Of(now, TimeUnit.Week).From, TimeUnit.Day).TryShift(index - 1 + (7 * away), out var day) ? day : null;
        var year = now.Year + away;
        if (year is < 1 or > 9999) return null;
        return new Period(new DateTime(year, unit == TimeUnit.Season ? index * 3 : index, 1), unit);
    }

    private string Underspecified() => unit switch
    {
        TimeUnit.Day => $"XXXX-WXX-{index}",
        TimeUnit.Season => "XXXX-" + SeasonForm.CodeOf(index),
        _ => $"XXXX-{index:00}",
    };
}

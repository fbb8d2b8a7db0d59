namespace NewsTools;

/// <summary>A holiday: <c>Christmas</c>, <c>last Easter</c>, <c>Labor Day 2021</c>.</summary>
internal sealed class HolidayForm(Holiday holiday, int? ofYear = null, int offset = 0) : TimeForm
{
    private static readonly TimeReading[] DayReadings = TimeReading.Of(TimeClass.Date, TimeClass.DayDate, TimeClass.HolidayDate);

    /// <summary>The same holiday of a year, or the last or next one.</summary>
    public HolidayForm With(int? year = null, int offset = 0) => new(holiday, year, offset);

    /// <inheritdoc/>
    public override bool NamesYear => ofYear is not null;

    /// <inheritdoc/>
    public override TimeReading[] Readings => DayReadings;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        if (ofYear is { } given) return Of(given, null) ?? Resolution.Unknown($"{given:0000}-XX-XX");
        if (context.Near is not { } near) return Resolution.Unknown(Underspecified());
        var anchor = Period.Of(near, TimeUnit.Day).Value;
        var found = Of(near.Year, anchor);
        var later = offset > 0 || (offset == 0 && context.Tense == Tense.Future);
        var earlier = offset < 0 || (offset == 0 && context.Tense == Tense.Past);
        if (later && found?.From < near.Date.AddDays(offset)) found = Of(near.Year + 1, anchor) ?? found;
        if (earlier && found?.From > near.Date.AddDays(offset < 0 && near.Date > DateTime.MinValue ? -1 : 0)) found = Of(near.Year - 1, anchor) ?? found;
        return found ?? Resolution.Unknown(Underspecified());
    }

    private Resolution? Of(int year, string? anchor) =>
        holiday.In(year) is { } day ? Resolution.Of(new Period(day, TimeUnit.Day), anchor) : null;

    private string Underspecified() => holiday.Kind == "fixed" ? $"XXXX-{holiday.Numbers[0]:00}-{holiday.Numbers[1]:00}" : "XXXX-XX-XX";
}

namespace NewsTools;

/// <summary>A unit by the day that it ends with, <c>the quarter ended Sept. 30</c>, or by a day in it, <c>the week of Nov. 7</c>.</summary>
internal sealed class EndedForm(TimeUnit unit, TimeForm end, bool around = false) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date, TimeClass.Stretch);

    /// <summary>The quarter or half that the text names it, which can be one of a fiscal year; or null.</summary>
    public SeasonForm? Named { get; init; }

    /// <inheritdoc/>
    public override bool NamesYear => end.NamesYear;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var last = end.Resolve(context);
        if (last.Period is not { } day) return Resolution.Unknown(DeicticForm.Underspecified(unit));
        if (around) return Resolution.Of(Around(day.From), last.Anchor);
        var found = Period.Of(day.To.AddTicks(-1), unit);
        if (Named is not null && Named.In(day.From.Year) is var named && named.To != day.To && new Period(day.To, unit).TryShift(-1, out var start))
            return new Resolution(named.Value, named, start.From, day.To, last.Anchor);
        if (found.To == day.To || !new Period(day.To, unit).TryShift(-1, out var first)) return Resolution.Of(found, last.Anchor);
        // A year that ends in June is a fiscal one.
        var value = unit == TimeUnit.Year ? $"FY{found.From.Year:0000}" : found.Value;
        return new Resolution(value, null, first.From, day.To, last.Anchor);
    }

    /// <summary>The unit that holds a day; of a Monday or Tuesday the weekend before it, of other days the one after.</summary>
    private Period Around(DateTime day)
    {
        var found = Period.Of(day, unit);
        return unit == TimeUnit.Weekend && CalendarForm.WeekdayOf(day) <= 2 && found.TryShift(-1, out var before) ? before : found;
    }
}

namespace NewsTools;

/// <summary>A unit by the day that it ends with, <c>the quarter ended Sept. 30</c>, or by a day in it, <c>the week of Nov. 7</c>.</summary>
internal sealed class EndedForm(TimeUnit unit, TimeForm end, bool around = false) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date, TimeClass.Stretch);

    /// <inheritdoc/>
    public override bool NamesYear => end.NamesYear;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var last = end.Resolve(context);
        if (last.Period is not { } day) return Resolution.Unknown(DeicticForm.Underspecified(unit));
        if (around) return Resolution.Of(Period.Of(day.From, unit), last.Anchor);
        var found = Period.Of(day.To.AddTicks(-1), unit);
        if (found.To == day.To || !new Period(day.To, unit).TryShift(-1, out var first)) return Resolution.Of(found, last.Anchor);
        // A year that ends in June is a fiscal one.
        var value = unit == TimeUnit.Year ? $"FY{found.From.Year:0000}" : found.Value;
        return new Resolution(value, null, first.From, day.To, last.Anchor);
    }
}

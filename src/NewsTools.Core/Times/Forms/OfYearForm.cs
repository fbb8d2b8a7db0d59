namespace NewsTools;

/// <summary>A date of a year that the text names otherwise: <c>Dec. 12 last year</c>, <c>Christmas of that year</c>.</summary>
internal sealed class OfYearForm(TimeForm date, TimeForm year) : TimeForm
{
    /// <inheritdoc/>
    public override bool NamesYear => true;

    /// <inheritdoc/>
    public override TimeReading[] Readings => date.Readings;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var outer = year.Resolve(context);
        if (outer.Period is not { } period) return date.Resolve(new TimeContext());
        var dated = date switch
        {
            CalendarForm calendar => calendar.With(year: period.From.Year),
            HolidayForm holiday => holiday.With(year: period.From.Year),
            _ => date,
        };
        return dated.Resolve(context) with { Anchor = outer.Anchor };
    }
}

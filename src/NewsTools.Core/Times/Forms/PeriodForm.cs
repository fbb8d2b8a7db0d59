namespace NewsTools;

/// <summary>A stretch of the calendar that needs no context: <c>the 1990s</c>, <c>the 19th century</c>.</summary>
internal sealed class PeriodForm(Period period) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date, TimeClass.Stretch, TimeClass.DecadeStretch);

    /// <inheritdoc/>
    public override bool NamesYear => true;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) => Resolution.Of(period);
}

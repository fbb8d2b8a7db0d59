namespace NewsTools;

/// <summary><c>The new year</c>: from July on, and from March on after a verb of the future, the next one; before that the one under way.</summary>
internal sealed class NewYearForm : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date, TimeClass.YearDate);

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) =>
        context.Now is { } now && Period.Of(now, TimeUnit.Year).TryShift(now.Month > (context.Tense == Tense.Future ? 2 : 6) ? 1 : 0, out var year)
            ? Resolution.Of(year, context.NowValue)
            : Resolution.Unknown("XXXX");
}

namespace NewsTools;

/// <summary><c>In two weeks</c>: the day two weeks on after a verb of the future, else how long it took.</summary>
internal sealed class InForm(DurationForm length) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Duration);
    private readonly ShiftForm _shift = new(length, 1, null, false);

    /// <inheritdoc/>
    public override TimeType Type => TimeType.Duration;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) =>
        context.Tense == Tense.Future && context.Now is not null && (length.Unit >= TimeUnit.Day || context.HasClock)
            ? _shift.Resolve(context) with { Type = _shift.Type }
            : length.Resolve(context);
}

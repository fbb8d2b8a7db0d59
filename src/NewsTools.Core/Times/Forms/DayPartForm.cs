namespace NewsTools;

/// <summary>A part of a day: <c>this morning</c>, <c>Friday night</c>, <c>the evening of May 5</c>, <c>overnight</c>.</summary>
internal sealed class DayPartForm(DayPart part, TimeForm? day) : TimeForm
{
    private static readonly TimeReading[] Alone = TimeReading.Of(TimeClass.PartDate);
    private static readonly TimeReading[] Dated = TimeReading.Of(TimeClass.PartDate, TimeClass.DatedPart);

    /// <summary>The part.</summary>
    public DayPart Part => part;

    /// <summary>The day, or null where the text gives none.</summary>
    public TimeForm? Day => day;

    /// <inheritdoc/>
    public override TimeType Type => TimeType.Time;

    /// <inheritdoc/>
    public override bool NamesYear => day?.NamesYear ?? false;

    /// <inheritdoc/>
    public override TimeReading[] Readings => day is null ? Alone : Dated;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var code = "T" + DayParts.CodeOf(part);
        var resolved = day is not null ? day.Resolve(context)
            : context.ClockDay is { } before ? Resolution.Of(Period.Of(before.From, TimeUnit.Day), before.Value)
            : Resolution.Unknown("XXXX-XX-XX");
        return resolved.Period is { Unit: <= TimeUnit.Day } period
            ? Resolution.Of(Period.Of(period.From, part), resolved.Anchor)
            : Resolution.Unknown(resolved.Value + code);
    }
}

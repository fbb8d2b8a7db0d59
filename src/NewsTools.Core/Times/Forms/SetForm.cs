namespace NewsTools;

/// <summary>Something that comes again: <c>every Friday</c>, <c>annual</c>, <c>twice a week</c>.</summary>
internal sealed class SetForm(string value) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Set);

    /// <summary>The TIMEX3 value.</summary>
    public string Value => value;

    /// <inheritdoc/>
    public override TimeType Type => TimeType.Set;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) => Resolution.Unknown(value);
}

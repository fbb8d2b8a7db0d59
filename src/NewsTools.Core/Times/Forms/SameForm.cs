namespace NewsTools;

/// <summary>A time that the text counts and names beside it: <c>two years later, in June 1896</c> is the year 1896.</summary>
internal sealed class SameForm(TimeForm counted, TimeForm named) : TimeForm
{
    /// <inheritdoc/>
    public override TimeType Type => counted.Type;

    /// <inheritdoc/>
    public override TimeReading[] Readings => counted.Readings;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        var (own, date) = (counted.Resolve(context), named.Resolve(context));
        if (date.Period is not { } period) return own;
        var unit = own.Period?.Unit ?? period.Unit;
        return Resolution.Of(unit > period.Unit ? Period.Of(period.From, unit) : period, date.Value);
    }
}

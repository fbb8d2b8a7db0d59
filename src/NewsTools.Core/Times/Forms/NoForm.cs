namespace NewsTools;

/// <summary>What looks like a time and is none, kept from the rules that would take a part of it: <c>a 20-year-old</c>.</summary>
internal sealed class NoForm : TimeForm
{
    /// <inheritdoc/>
    public override TimeReading[] Readings => [];

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) => Resolution.Unknown("");
}

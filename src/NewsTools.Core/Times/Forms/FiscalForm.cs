namespace NewsTools;

/// <summary>A fiscal year counted from the article's: <c>last fiscal year</c>. Its bounds depend on whose it is, so it has no range.</summary>
internal sealed class FiscalForm(int offset) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date);

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) =>
        context.Now is { } now
            ? Resolution.Unknown($"FY{Math.Clamp(now.Year + offset, 1, 9999):0000}") with { Anchor = context.NowValue }
            : Resolution.Unknown("FYXXXX");
}

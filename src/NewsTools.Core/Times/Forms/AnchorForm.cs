namespace NewsTools;

/// <summary>The date last named, again: <c>since then</c>, <c>by that time</c>.</summary>
internal sealed class AnchorForm : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Reference);

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) =>
        context.Anchor is { } anchor ? Resolution.Of(anchor, anchor.Value) : Resolution.Unknown("PAST_REF");
}

namespace NewsTools;

/// <summary>A value that has no place in the calendar: <c>now</c> (PRESENT_REF), <c>fiscal 2022</c>, a century before Christ.</summary>
internal sealed class FixedForm(string value) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Reference);

    /// <summary>The year of a fiscal one, or null.</summary>
    public int? FiscalYear => value.StartsWith("FY", StringComparison.Ordinal) && int.TryParse(value.AsSpan(2), out var year) && year is > 0 and < 10000 ? year : null;

    /// <summary>Whether it is the present.</summary>
    public bool IsPresent => value == "PRESENT_REF";

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context) => value switch
    {
        "PRESENT_REF" when context.Reference is { } at => new Resolution(value, null, null, null, Period.Of(at, TimeUnit.Day).Value),
        _ => Resolution.Unknown(value),
    };
}

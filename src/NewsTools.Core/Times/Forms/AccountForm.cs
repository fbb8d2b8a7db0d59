namespace NewsTools;

/// <summary>
/// The month, quarter or half that figures are for, or the same one years earlier: <c>the quarter</c>, <c>the year-ago
/// quarter</c>. Where the text has named none, it is the last quarter that is over, or after a verb of the future this one.
/// </summary>
internal sealed class AccountForm(TimeUnit? unit, int yearsBefore) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date, TimeClass.Stretch, TimeClass.Relative);

    /// <summary>The year that the text names, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it is the one that figures are for, and not an earlier one that they are compared with.</summary>
    public bool IsNow => yearsBefore == 0 && Year is null;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <inheritdoc/>
    public override Resolution Resolve(TimeContext context)
    {
        if (context.Account is { } account && (unit is null || account.Unit == unit)) return YearsBefore(account, Year is { } named ? account.From.Year - named : yearsBefore);
        var wanted = unit ?? TimeUnit.Year;
        if (Year is { } year) return unit is null ? new CalendarForm { Year = year }.Resolve(context) : Resolution.Unknown($"{year:0000}{DeicticForm.Underspecified(wanted)[4..]}");
        if (context.Near is not { } near) return Resolution.Unknown(DeicticForm.Underspecified(wanted));
        var isOver = wanted != TimeUnit.Year && context.Tense != Tense.Future;
        return Period.Of(near, wanted).TryShift(isOver ? -1 : 0, out var last)
            ? YearsBefore(last, yearsBefore)
            : Resolution.Unknown(DeicticForm.Underspecified(wanted));
    }

    /// <summary>The same month, quarter or half of an earlier year.</summary>
    public static Resolution YearsBefore(Period account, int years)
    {
        if (years == 0) return Resolution.Of(account, account.Value);
        return new Period(account.From, TimeUnit.Year).TryShift(-years, out var shifted)
            ? Resolution.Of(Period.Of(shifted.From, account.Unit), account.Value)
            : Resolution.Unknown(DeicticForm.Underspecified(account.Unit));
    }
}

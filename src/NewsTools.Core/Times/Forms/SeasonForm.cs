namespace NewsTools;

/// <summary>A season, quarter or half of a year that the text names by itself: <c>the third quarter</c>, <c>in the spring</c>.</summary>
internal sealed class SeasonForm(TimeUnit unit, int index) : TimeForm
{
    private static readonly TimeReading[] Own = TimeReading.Of(TimeClass.Date, TimeClass.Stretch, TimeClass.Subyear);

    /// <summary>Season, quarter or half.</summary>
    public TimeUnit Unit => unit;

    /// <summary>Whether it is one whose results are told of, and so over: <c>third-quarter profit</c>.</summary>
    public bool IsReported { get; init; }

    /// <summary>Whether it leans on the quarter that figures are for: <c>3 percent in the third</c>.</summary>
    public bool IsListed { get; init; }

    /// <summary>Which one, from 1; spring is the first season, winter the fourth.</summary>
    public int Index => index;

    /// <inheritdoc/>
    public override TimeReading[] Readings => Own;

    /// <summary>The TIMEX3 code of a season.</summary>
    public static string CodeOf(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    /// <summary>The period in a given year.</summary>
    public Period In(int year)
    {
        var month = unit == TimeUnit.Season ? index * 3 : (index - 1) * Period.MonthsOf(unit) + 1;
        return new Period(new DateTime(Math.Clamp(year, 1, 9999), month, 1), unit);
    }

    /// <summary>The one under way or the last one that was; after a verb of the future the next one.</summary>
    public override Resolution Resolve(TimeContext context)
    {
        var code = unit switch { TimeUnit.Season => CodeOf(index), TimeUnit.Quarter => $"Q{index}", _ => $"H{index}" };
        if (context.Near is not { } near) return Resolution.Unknown("XXXX-" + code);
        var period = In(near.Year);
        if (context.Narrative && context.Told is { } told) return Resolution.Of(In(TimeContext.YearAfter(told, period.From.Month, 1)), told.Value);
        if (IsListed && context.Account is { } account && account.Unit == unit) return Resolution.Of(NearestTo(account), account.Value);
        var ahead = context.Tense == Tense.Future && !IsReported;
        if (ahead && (near - period.To).TotalDays > (unit == TimeUnit.Quarter ? Awaited : 0)) period = In(near.Year + 1);
        if (!ahead && period.From > near) period = In(near.Year - 1);
        return Resolution.Of(period, Period.Of(near, TimeUnit.Day).Value);
    }

    /// <summary>For so many days the results of a quarter that is over are still to come: <c>expects a loss for the first quarter</c>.</summary>
    private const int Awaited = 60;

    private Period NearestTo(Period account)
    {
        var year = account.From.Year;
        var away = In(year).From.Month - account.From.Month;
        return In(away > 6 ? year - 1 : away < -6 ? year + 1 : year);
    }
}

namespace NewsTools;

/// <summary>
/// One stretch of the calendar: the month of March 2022, the week of 31 October 2022, the morning of a day. Weeks
/// are those of ISO 8601, seasons the meteorological ones of the northern hemisphere, a winter counted to the year
/// in which it begins.
/// </summary>
/// <param name="From">The first instant.</param>
/// <param name="Unit">What it is.</param>
/// <param name="Part">The part of the day, where the unit is one.</param>
internal readonly record struct Period(DateTime From, TimeUnit Unit, DayPart Part = DayPart.None)
{
    private static readonly string[] SeasonCodes = ["SP", "SU", "FA", "WI"];

    /// <summary>The first instant after it; the end of the year 9999 is the last instant that there is.</summary>
    public DateTime To => Unit switch
    {
        TimeUnit.Part => AddHours(From.Date, DayParts.HoursOf(Part).To),
        TimeUnit.Weekend => AddHours(From, 48),
        _ => TryShift(1, out var next) ? next.From : DateTime.MaxValue,
    };

    /// <summary>The period of a unit that holds an instant.</summary>
    public static Period Of(DateTime at, TimeUnit unit) => new(Floor(at, unit), unit);

    /// <summary>The part of a day.</summary>
    public static Period Of(DateTime day, DayPart part) => new(AddHours(day.Date, DayParts.HoursOf(part).From), TimeUnit.Part, part);

    /// <summary>The period of the same unit that comes a number of units later, or false beyond the calendar.</summary>
    public bool TryShift(decimal units, out Period shifted)
    {
        shifted = this;
        if (Math.Abs(units) > MostUnits) return false;
        var months = units * MonthsOf(Unit);
        var whole = decimal.Truncate(months);
        if (Math.Abs(whole) > MostMonths) return false;
        return TryAdd((int)whole, (long)decimal.Round(((months - whole) * 30) + (units * DaysOf(Unit))), (long)(units * SecondsOf(Unit) * TimeSpan.TicksPerSecond), out shifted);
    }

    /// <inheritdoc cref="TryShift(decimal, out Period)"/>
    public bool TryShift(int units, out Period shifted)
    {
        shifted = this;
        if (Math.Abs((long)units) > MostUnits || Math.Abs((long)units * MonthsOf(Unit)) > MostMonths) return false;
        return TryAdd(units * MonthsOf(Unit), (long)units * DaysOf(Unit), units * (long)SecondsOf(Unit) * TimeSpan.TicksPerSecond, out shifted);
    }

    private const int MostUnits = 400_000_000;
    private const int MostMonths = 120_000;

    private bool TryAdd(int months, long days, long ticks, out Period shifted)
    {
        shifted = this;
        var month = (From.Year * 12) + From.Month - 1 + months;
        if (month is < 12 or >= 120_000) return false;
        var moved = months == 0 ? From : From.AddMonths(months);
        var at = moved.Ticks + (days * TimeSpan.TicksPerDay) + ticks;
        if (at < 0 || at > DateTime.MaxValue.Ticks) return false;
        shifted = this with { From = new DateTime(at, From.Kind) };
        return true;
    }

    /// <summary>The TIMEX3 value.</summary>
    public string Value => Unit switch
    {
        TimeUnit.Second => PeriodText.Day(From) + PeriodText.Clock(From, true),
        TimeUnit.Minute => PeriodText.Day(From) + PeriodText.Clock(From, false),
        TimeUnit.Hour => PeriodText.Day(From) + PeriodText.Clock(From.Date.AddHours(From.Hour), false),
        TimeUnit.Part => PeriodText.Day(From) + "T" + DayParts.CodeOf(Part),
        TimeUnit.Night => PeriodText.Day(From) + "TNI",
        TimeUnit.Weekend => PeriodText.Week(From) + "-WE",
        TimeUnit.Week or TimeUnit.Fortnight => PeriodText.Week(From),
        TimeUnit.Month => PeriodText.Month(From),
        TimeUnit.Season => PeriodText.Number(From.Year, 4) + "-" + SeasonCodes[(From.Month / 3) - 1],
        TimeUnit.Quarter => PeriodText.Number(From.Year, 4) + "-Q" + PeriodText.Number(((From.Month - 1) / 3) + 1, 1),
        TimeUnit.Half => PeriodText.Number(From.Year, 4) + (From.Month > 6 ? "-H2" : "-H1"),
        TimeUnit.Year => PeriodText.Number(From.Year, 4),
        TimeUnit.Decade => PeriodText.Number(From.Year / 10, 3),
        TimeUnit.Century => PeriodText.Number(From.Year / 100, 2),
        TimeUnit.Millennium => PeriodText.Number(From.Year / 1000, 1),
        _ => PeriodText.Day(From),
    };

    /// <summary>The months of a unit that is made of them, else 0.</summary>
    internal static int MonthsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Season or TimeUnit.Quarter => 3,
        TimeUnit.Half => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        TimeUnit.Millennium => 12000,
        _ => 0,
    };

    private static int DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Part or TimeUnit.Night or TimeUnit.Day or TimeUnit.BusinessDay => 1,
        TimeUnit.Week or TimeUnit.Weekend => 7,
        TimeUnit.Fortnight => 14,
        _ => 0,
    };

    private static int SecondsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        _ => 0,
    };

    private static DateTime Floor(DateTime at, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => at.Date.AddSeconds(Math.Floor(at.TimeOfDay.TotalSeconds)),
        TimeUnit.Minute => at.Date.AddMinutes(Math.Floor(at.TimeOfDay.TotalMinutes)),
        TimeUnit.Hour => at.Date.AddHours(at.Hour),
        TimeUnit.Weekend => AddHours(MondayOf(at), 5 * 24),
        TimeUnit.Week or TimeUnit.Fortnight => MondayOf(at),
        TimeUnit.Month => new DateTime(at.Year, at.Month, 1),
        TimeUnit.Season => SeasonOf(at),
        TimeUnit.Quarter => new DateTime(at.Year, ((at.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Half => new DateTime(at.Year, at.Month > 6 ? 7 : 1, 1),
        TimeUnit.Year => new DateTime(at.Year, 1, 1),
        TimeUnit.Decade => new DateTime(Math.Max(1, at.Year / 10 * 10), 1, 1),
        TimeUnit.Century => new DateTime(Math.Max(1, at.Year / 100 * 100), 1, 1),
        TimeUnit.Millennium => new DateTime(Math.Max(1, at.Year / 1000 * 1000), 1, 1),
        _ => at.Date,
    };

    private static DateTime MondayOf(DateTime at) => AddHours(at.Date, -24 * (((int)at.DayOfWeek + 6) % 7));

    private static DateTime SeasonOf(DateTime at) =>
        at.Month >= 3 ? new DateTime(at.Year, at.Month / 3 * 3, 1) : new DateTime(Math.Max(1, at.Year - 1), 12, 1);

    private static DateTime AddHours(DateTime at, int hours)
    {
        var ticks = at.Ticks + (hours * TimeSpan.TicksPerHour);
        return new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks));
    }
}

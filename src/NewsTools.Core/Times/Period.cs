using System.Globalization;

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
        if (Math.Abs(units) > 400_000_000) return false;
        var (months, days, seconds) = LengthOf(Unit);
        try
        {
            var whole = decimal.Truncate(units * months);
            var days30 = ((units * months) - whole) * 30;
            if (Math.Abs(whole) > 120_000) return false;
            var from = From.AddMonths((int)whole).AddDays((double)decimal.Round(days30 + (units * days))).AddSeconds((double)(units * seconds));
            shifted = this with { From = from };
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    /// <summary>The TIMEX3 value.</summary>
    public string Value => Unit switch
    {
        TimeUnit.Second => Format("yyyy-MM-ddTHH:mm:ss"),
        TimeUnit.Minute => Format("yyyy-MM-ddTHH:mm"),
        TimeUnit.Hour => Format("yyyy-MM-ddTHH:00"),
        TimeUnit.Part => Format("yyyy-MM-dd") + "T" + DayParts.CodeOf(Part),
        TimeUnit.Night => Format("yyyy-MM-dd") + "TNI",
        TimeUnit.Weekend => WeekOf(From) + "-WE",
        TimeUnit.Week or TimeUnit.Fortnight => WeekOf(From),
        TimeUnit.Month => Format("yyyy-MM"),
        TimeUnit.Season => Format("yyyy-") + SeasonCodes[(From.Month / 3) - 1],
        TimeUnit.Quarter => $"{From.Year:0000}-Q{((From.Month - 1) / 3) + 1}",
        TimeUnit.Half => $"{From.Year:0000}-H{(From.Month > 6 ? 2 : 1)}",
        TimeUnit.Year => $"{From.Year:0000}",
        TimeUnit.Decade => $"{From.Year / 10:000}",
        TimeUnit.Century => $"{From.Year / 100:00}",
        TimeUnit.Millennium => $"{From.Year / 1000:0}",
        _ => Format("yyyy-MM-dd"),
    };

    /// <summary>Months, days and seconds that make one unit.</summary>
    internal static (int Months, int Days, int Seconds) LengthOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => (0, 0, 1),
        TimeUnit.Minute => (0, 0, 60),
        TimeUnit.Hour => (0, 0, 3600),
        TimeUnit.Week or TimeUnit.Weekend => (0, 7, 0),
        TimeUnit.Fortnight => (0, 14, 0),
        TimeUnit.Month => (1, 0, 0),
        TimeUnit.Season or TimeUnit.Quarter => (3, 0, 0),
        TimeUnit.Half => (6, 0, 0),
        TimeUnit.Year => (12, 0, 0),
        TimeUnit.Decade => (120, 0, 0),
        TimeUnit.Century => (1200, 0, 0),
        TimeUnit.Millennium => (12000, 0, 0),
        _ => (0, 1, 0),
    };

    private string Format(string format) => From.ToString(format, CultureInfo.InvariantCulture);

    private static string WeekOf(DateTime day) => $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}";

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

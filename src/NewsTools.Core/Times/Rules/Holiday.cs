using System.Globalization;

namespace NewsTools;

/// <summary>A day of the year with a name, and how it is reckoned.</summary>
/// <param name="Kind">fixed, weekday, easter, hebrew, hijri or chinese; see holidays.tsv.</param>
/// <param name="Numbers">What the reckoning needs.</param>
/// <param name="Names">Its names, as tokens with spaces between them.</param>
internal sealed record Holiday(string Kind, int[] Numbers, string[] Names)
{
    /// <summary>All holidays.</summary>
    public static IReadOnlyList<Holiday> All { get; } = ReadAll();

    /// <summary>The day in a year, or null where the calendar does not reach.</summary>
    public DateTime? In(int year)
    {
        if (year is < 1 or > 9998) return null;
        return Kind switch
        {
            "fixed" => new DateTime(year, Numbers[0], Numbers[1]),
            "weekday" => NthWeekday(year),
            "easter" => EasterOf(year).AddDays(Numbers[0]),
            "hebrew" => InCalendar(Calendars.Hebrew, year, Calendars.Hebrew.MinSupportedDateTime.Year, Calendars.Hebrew.MaxSupportedDateTime.Year),
            "hijri" => InCalendar(Calendars.Hijri, year, 1901, 2076),
            _ => year is > 1901 and < 2100 ? Calendars.Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0) : null,
        };
    }

    private DateTime NthWeekday(int year)
    {
        var (month, weekday, nth) = (Numbers[0], Numbers[1], Numbers[2]);
        var first = new DateTime(year, month, 1);
        var day = 1 + ((weekday - CalendarForm.WeekdayOf(first) + 7) % 7) + ((Math.Max(nth, 1) - 1) * 7);
        while (nth < 0 && day + 7 <= DateTime.DaysInMonth(year, month)) day += 7;
        return new DateTime(year, month, day).AddDays(Numbers.Length > 3 ? Numbers[3] : 0);
    }

    /// <summary>The first day that falls into the year of our calendar.</summary>
    private DateTime? InCalendar(Calendar calendar, int year, int first, int last)
    {
        if (year <= first || year >= last) return null;
        var own = calendar.GetYear(new DateTime(year, 1, 1));
        for (var other = own; other <= own + 1; other++)
        {
            var month = calendar is HebrewCalendar && calendar.IsLeapYear(other) && Numbers[0] >= 7 ? Numbers[0] + 1 : Numbers[0];
            var day = calendar.ToDateTime(other, month, Numbers[1], 0, 0, 0, 0);
            if (day.Year == year) return day;
        }

        return null;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateTime EasterOf(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    private static List<Holiday> ReadAll()
    {
        var all = new List<Holiday>();
        foreach (var columns in EmbeddedLines.Rows("holidays.tsv")) all.Add(Parse(columns));
        return all;
    }

    private static Holiday Parse(string[] columns)
    {
        var parts = columns[0].Split(' ');
        var numbers = new int[parts.Length - 1];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = int.Parse(parts[i + 1], CultureInfo.InvariantCulture);
        return new Holiday(parts[0], numbers, columns[1].Split(", "));
    }

    /// <summary>Calendars with tables of their own, made when a feast of theirs is first looked for.</summary>
    private static class Calendars
    {
        public static readonly HebrewCalendar Hebrew = new();
        public static readonly UmAlQuraCalendar Hijri = new();
        public static readonly ChineseLunisolarCalendar Chinese = new();
    }
}

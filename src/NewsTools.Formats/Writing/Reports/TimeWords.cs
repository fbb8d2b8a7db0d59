using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>How a TIMEX3 value is written for readers.</summary>
internal static class TimeWords
{
    private const int WeekLength = 8;

    /// <summary><c>11 November 2022</c> for a day, <c>November 2022</c> for a month, <c>week of 31 October 2022</c> for a week; another value as it stands.</summary>
    public static string Of(string value)
    {
        var day = value.Split('T')[0];
        if (Parse(day, "yyyy-MM-dd") is { } date)
            return Day(date) + (value.Length > day.Length && char.IsDigit(value[day.Length + 1]) ? $", {value[(day.Length + 1)..]}" : "");
        if (Parse(value, "yyyy-MM") is { } month) return string.Create(CultureInfo.InvariantCulture, $"{month:MMMM} {month.Year}");
        if (Parse(value, "yyyy") is { } year) return year.Year.ToString(CultureInfo.InvariantCulture);
        return Monday(value) is { } monday ? "week of " + Day(monday) : value;
    }

    /// <summary>The day in words; years before 1000 have no zeros in front.</summary>
    private static string Day(DateTime date) => string.Create(CultureInfo.InvariantCulture, $"{date:d MMMM} {date.Year}");

    private static DateTime? Parse(string value, string form) =>
        DateTime.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateTime? Monday(string value)
    {
        if (value.Length != WeekLength || value[4..6] != "-W") return null;
        return int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999
            && int.TryParse(value.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week is > 0 and < 54
            ? ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)
            : null;
    }
}

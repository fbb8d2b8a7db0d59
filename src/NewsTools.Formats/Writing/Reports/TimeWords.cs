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
            return date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + (value.Length > day.Length && char.IsDigit(value[day.Length + 1]) ? $", {value[(day.Length + 1)..]}" : "");
        if (Parse(value, "yyyy-MM") is { } month) return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return Monday(value) is { } monday ? $"week of {monday.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : value;
    }

    private static DateTime? Parse(string value, string form) =>
        DateTime.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateTime? Monday(string value)
    {
        if (value.Length != WeekLength || value[4..6] != "-W") return null;
        return int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            && int.TryParse(value.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week is > 0 and < 54
            ? ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)
            : null;
    }
}

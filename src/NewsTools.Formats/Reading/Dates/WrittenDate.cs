using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads dates as people and RFC 822 write them: <c>Nov. 11, 2022</c>, <c>Fri, 11 Nov 2022 14:05:00 GMT</c>,
/// <c>Friday 11 November 2022 at 2.05pm ET</c>, <c>25/12/2022</c>. It takes date, time and zone out of the text; what
/// is left must be words that dates come with (<c>Published on</c>, weekdays).
/// </summary>
internal static partial class WrittenDate
{
    /// <summary>RFC 2822 section 4.3: two-digit years to 49 are of this century, others of the last.</summary>
    private const int LastYearOfCentury = 49;

    /// <summary>The date that all of the text is, or null.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        text = Asctime().Replace(Parenthesis().Replace(text, " "), "${month} ${day}, ${year} ${time}");
        if (Take(ref text, DateForm()) is not { } form || DateOf(form) is not { } date) return null;
        var time = Take(ref text, ClockTime()) is { } clock ? TimeOf(clock) : TimeSpan.Zero;
        if (time is null) return null;
        var at = new DateTimeOffset(date.Add(time.Value), TimeSpan.Zero);
        var offset = ZoneName.Take(ref text, date);
        return DateWords.AreAllFillers(text) ? at.WithOffset(offset) : null;
    }

    private static Match? Take(ref string text, Regex form)
    {
        var match = form.Match(text);
        if (!match.Success) return null;
        text = string.Concat(text.AsSpan(0, match.Index), " ", text.AsSpan(match.Index + match.Length));
        return match;
    }

    private static DateTime? DateOf(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["year"].Length == 2) year += year <= LastYearOfCentury ? 2000 : 1900;
        if (match.Groups["month"].Success) return Day(year, DateWords.MonthOf(match.Groups["month"].Value), Number(match, "day"));

        var (first, second) = (Number(match, "first"), Number(match, "second"));
        if (match.Groups["dot"].Success || first > 12 || first == second) return Day(year, second, first);
        return second > 12 ? Day(year, first, second) : null;
    }

    private static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    private static TimeSpan? TimeOf(Match match)
    {
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        var half = match.Groups["half"].Value;
        if (half.Length > 0 && hour is < 1 or > 12) return null;
        if (half.Length > 0) hour = hour % 12 + (half[0] is 'p' or 'P' ? 12 : 0);
        return hour > 24 || minute > 59 || second > 60 ? null : new TimeSpan(hour, minute, Math.Min(second, 59));
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // (2205 HKT) and (Reuters) after a date say nothing that it needs.
    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();

    // The year comes last in what C and Unix print: Fri Nov 11 14:05:00 UTC 2022.
    [GeneratedRegex(@"(?<month>\p{L}{3})\s+(?<day>\d{1,2})\s+(?<time>\d{1,2}:\d{2}:\d{2}.*?)\s+(?<year>\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Asctime();

    [GeneratedRegex(
        """
        (?<![\d:.])(?:
          (?<day>\d{1,2})(?:st|nd|rd|th)?(?:[\s\-]+of)?[\s\-]+(?<month>\p{L}{3,9})\.?,?[\s\-]+(?<year>\d{4}|\d{2}(?=\s+\d{1,2}:))
        | (?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<year>\d{4})
        | (?<first>\d{1,2})(?:/|(?<dot>\.)|-)(?<second>\d{1,2})[/.\-](?<year>\d{4})
        )(?!\d)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateForm();

    [GeneratedRegex(
        """
        (?<!\d)(?:
          (?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2})([.,]\d+)?)?(?:\s*(?<half>[aApP])\.?\s?[mM]\b\.?)?
        | (?<hour>\d{1,2})\s*(?<half>[aApP])\.?\s?[mM]\b\.?
        | (?<hour>\d{2})(?<minute>\d{2})(?=\s*(?:GMT|UTC|[A-Z]{1,3}T\b))
        )(?!\d)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ClockTime();
}

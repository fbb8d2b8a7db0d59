using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>How pages and text say dates, numbers and what is known of an article.</summary>
internal static class ReportText
{
    /// <summary>How a flag that is set is shown; one that is not set is empty.</summary>
    public const string Yes = "yes";

    /// <summary>The number with commas between thousands.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The date in words, with the time where it has one.</summary>
    public static string Date(DateTimeOffset date)
    {
        var form = date.TimeOfDay != TimeSpan.Zero || date.Offset != TimeSpan.Zero ? "d MMMM yyyy, HH:mm 'UTC'zzz" : "d MMMM yyyy";
        return date.ToString(form, CultureInfo.InvariantCulture).Replace(" UTC+00:00", " UTC", StringComparison.Ordinal);
    }

    /// <summary>The days from the first article to the last, or an empty string.</summary>
    public static string Period(ReportModel report)
    {
        if (report.From is not { } from || report.To is not { } to) return "";
        var (first, last) = (Day(from), Day(to));
        return first == last ? first : $"{first} to {last}";
    }

    /// <summary>Outlet, author, date and length of an article: those that are known.</summary>
    public static IEnumerable<string> Credits(ReportArticle article)
    {
        if (article.Source is { } source) yield return source;
        if (article.Byline is { } byline) yield return "by " + byline;
        if (article.Published is { } date) yield return Date(date);
        yield return article.WordCount == 1 ? "1 word" : Number(article.WordCount) + " words";
    }

    /// <summary>A cell as text, or an empty string.</summary>
    public static string Cell(object? cell) => cell switch
    {
        null or false => "",
        true => Yes,
        long number => Number(number),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateTimeOffset date => RecordDate.Format(date),
        _ => SafeText.Line(cell.ToString()!),
    };

    /// <summary><c>ArticleId</c> as <c>Article id</c>; the fuller one of two like columns has the plain heading.</summary>
    public static string Heading(string name) => name switch
    {
        "WholeContent" => "Content",
        "SourceName" => "Source",
        _ => Spaced(name),
    };

    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));

    /// <summary>What stands under a list that is cut, or null where it is whole.</summary>
    public static string? Cut(int shown, int total) =>
        shown < total ? $"{Number(shown)} of {Number(total)} shown." : null;

    private static string Day(DateTimeOffset date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>How pages and text say dates, numbers and what is known of an article.</summary>
internal static class ReportText
{
    private const int SourcesShown = 5;

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

    /// <summary>Articles, outlets and days of a story.</summary>
    public static IEnumerable<string> Credits(ReportStory story)
    {
        yield return Count(story.Articles.Count, "article", "articles") + (story.CopyCount > 0 ? $" ({Count(story.CopyCount, "copy", "copies")})" : "");
        if (story.Sources.Count > 0) yield return string.Join(", ", story.Sources.Take(SourcesShown)) + (story.Sources.Count > SourcesShown ? $" and {Number(story.Sources.Count - SourcesShown)} more" : "");
        if (story.From is not { } from || story.To is not { } to) yield break;
        yield return Day(from) == Day(to) ? Day(from) : $"{Day(from)} to {Day(to)}";
    }

    /// <summary>Outlet, day and standing of an article of a story.</summary>
    public static string Credits(ReportStoryArticle article) => string.Join(", ",
        ((string?[])[article.Source, article.Published is { } date ? Day(date) : null, article.IsCopy ? "copy" : null]).OfType<string>());

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
        "ArticleCount" => "Articles",
        _ => Spaced(name),
    };

    private static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    private static string Spaced(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));

    /// <summary>What stands under a list that is cut, or null where it is whole.</summary>
    public static string? Cut(int shown, int total) =>
        shown < total ? $"{Number(shown)} of {Number(total)} shown." : null;

    private static string Day(DateTimeOffset date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

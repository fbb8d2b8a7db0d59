using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>The date of an article as records hold it, in ISO 8601.</summary>
internal static class RecordDate
{
    private const string DateAlone = "yyyy-MM-dd";

    private static readonly string[] Forms =
    [
        DateAlone, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mmzzz",
    ];

    /// <summary>The date alone where it is midnight at offset zero, else date, time and offset.</summary>
    public static string Format(DateTimeOffset date)
    {
        var utc = date.Offset == TimeSpan.Zero;
        var form = utc && date.TimeOfDay == TimeSpan.Zero ? Forms[0] : utc ? Forms[1] : Forms[2];
        return date.ToString(form, CultureInfo.InvariantCulture);
    }

    /// <summary>A time without an offset: the date alone at midnight, else date and time; null where it is unknown.</summary>
    public static string? FormatLocal(DateTime? date) =>
        date?.ToString(date.Value.TimeOfDay == TimeSpan.Zero ? DateAlone : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>The date that a text in one of these forms means, or null.</summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;
}

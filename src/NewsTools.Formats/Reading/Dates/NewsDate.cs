namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads the dates that inputs give for articles. A date alone is midnight at offset zero; a time without a zone, or
/// with one that is not known, is at offset zero too. Nothing is guessed: <c>03/04/2022</c>, which is March in
/// America and April elsewhere, is no date, nor is a numeric date with a two-digit year; <c>13/04/2022</c> and
/// <c>04.03.2022</c> (dots put the day first) are.
/// </summary>
internal static class NewsDate
{
    /// <summary>The date that all of a text is, or null.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 200 || text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return null;
        return IsoDate.Parse(text) ?? WrittenDate.Parse(text);
    }

    /// <summary>The ISO 8601 date that all of a text is, or null.</summary>
    public static DateTimeOffset? ParseIso(ReadOnlySpan<char> text) => IsoDate.Parse(text);

    /// <summary>The date of seconds, or milliseconds, since 1970 in UTC; null where that is before 1980 or after 2199.</summary>
    public static DateTimeOffset? FromEpoch(double number) => number switch
    {
        >= 315_532_800 and < 7_258_118_400 => DateTimeOffset.UnixEpoch.AddSeconds(Math.Floor(number)),
        >= 315_532_800_000 and < 7_258_118_400_000 => DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Floor(number)),
        _ => null,
    };
}

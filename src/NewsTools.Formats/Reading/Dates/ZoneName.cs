using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading;

/// <summary>Finds the zone of a written date, by number or by the letters that newsrooms use.</summary>
internal static partial class ZoneName
{
    private static readonly Dictionary<string, (TimeSpan Offset, bool UsSummerTime)> Zones = Load();

    /// <summary>Takes the zone out of the text and gives its offset on that day; zero where there is none or it is not known.</summary>
    public static TimeSpan Take(ref string text, DateTime day)
    {
        var match = Numeric().Match(text);
        if (match.Success && ZoneOffset.TryParse(match.ValueSpan.Trim(), out var offset))
        {
            text = Letters().Replace(text.Remove(match.Index, match.Length), " ");
            return offset;
        }

        match = Letters().Match(text);
        if (!match.Success) return TimeSpan.Zero;
        text = text.Remove(match.Index, match.Length);
        return Zones.TryGetValue(match.Value, out var zone) ? zone.Offset + SummerTime(zone.UsSummerTime, day) : TimeSpan.Zero;
    }

    private static TimeSpan SummerTime(bool observed, DateTime day) =>
        observed && UsSummerTime.Covers(day) ? TimeSpan.FromHours(1) : TimeSpan.Zero;

    private static Dictionary<string, (TimeSpan Offset, bool UsSummerTime)> Load()
    {
        var zones = new Dictionary<string, (TimeSpan Offset, bool UsSummerTime)>(StringComparer.Ordinal);
        foreach (var line in ReadingData.Lines("zones.txt"))
        {
            var words = line.Split(' ');
            if (!ZoneOffset.TryParse(words[0], out var offset)) throw new InvalidDataException($"zones.txt has '{words[0]}' where an offset is due.");
            foreach (var name in words.Skip(1)) zones.Add(name.TrimEnd('*'), (offset, name.EndsWith('*')));
        }

        return zones;
    }

    [GeneratedRegex(@"(?:\b(?:GMT|UTC|UT)\s*)?[+\-−]\d{1,2}(?::?\d{2})?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b(?!AM\b|PM\b)(?:[A-Z]{2,5}|Z)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}

using System.Buffers;

namespace NewsTools.Formats.Reading;

/// <summary>Author lines.</summary>
internal static class Byline
{
    private static readonly SearchValues<char> NoName = SearchValues.Create("0123456789@");

    /// <summary>What author lines open with; the longer before the shorter.</summary>
    private static readonly string[] Openings = [.. ReadingData.Lines("byline-openings.txt").Select(opening => opening + " ")];

    /// <summary>Several authors as one line, each once; null where there are none.</summary>
    public static string? Join(IEnumerable<string?> authors)
    {
        var names = authors.Select(WithoutBy).Where(name => name is not null).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>The names at the start of what a page shows as its author line, before dates, times and handles.</summary>
    public static string? Shown(string? text)
    {
        var line = OneLine.Of(text);
        var end = line.AsSpan().IndexOfAny(NoName);
        if (end < 0) return WithoutBy(line);
        var words = line[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && (DateWords.MonthOf(words[^1].Trim(',', '.')) > 0 || DateWords.AreAllFillers(words[^1]))) words.RemoveAt(words.Count - 1);
        return WithoutBy(string.Join(' ', words));
    }

    /// <summary>The line without <c>By</c> and what parts it from its neighbours; null where nothing is left or the line is an address, as some pages have there.</summary>
    public static string? WithoutBy(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return null;
        var plain = line.Trim();
        if (Array.Find(Openings, opening => plain.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } found) plain = plain[found.Length..];
        plain = plain.Trim(' ', '\u00A0', ',', '|', '-', '–', '—', '•', '·', ':');
        return plain.Length == 0 || plain.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : plain;
    }
}

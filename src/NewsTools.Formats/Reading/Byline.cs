namespace NewsTools.Formats.Reading;

/// <summary>Author lines.</summary>
internal static class Byline
{
    /// <summary>Several authors as one line, each once; null where there are none.</summary>
    public static string? Join(IEnumerable<string?> authors)
    {
        var names = authors.Select(WithoutBy).Where(name => name is not null).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>The line without <c>By</c>; null where nothing is left or the line is an address, as some pages have there.</summary>
    public static string? WithoutBy(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return null;
        var plain = line.Trim();
        if (plain.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) plain = plain[3..].TrimStart();
        return plain.Length == 0 || plain.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : plain;
    }
}

namespace NewsTools.Formats.Reading;

/// <summary>
/// Header lines of the form <c>name: value</c>. The first must have a known name. Lines with other names belong to
/// the header where it ends with a blank line; they become metadata.
/// </summary>
internal static class HeaderLines
{
    /// <summary>A name longer than this is a sentence with a colon in it.</summary>
    private const int LongestName = 24;

    /// <summary>Reads the lines at the cursor, which then stands after them; where there are none it stays.</summary>
    public static void Read(ref LineCursor lines, ArticleDraft draft)
    {
        if (FieldOf(lines.Current) == ArticleField.Other) return;
        var all = lines;
        var everyLineIsNamed = SkipNamed(ref all) && (all.AtEnd || all.IsBlank);
        while (!lines.AtEnd && TrySplit(lines.Current, out var name, out var value))
        {
            if (!everyLineIsNamed && FieldNames.Shared.Find(name) == ArticleField.Other) return;
            Keep(draft, name, value);
            lines.Next();
        }
    }

    private static bool SkipNamed(ref LineCursor lines)
    {
        while (!lines.AtEnd && TrySplit(lines.Current, out _, out _)) lines.Next();
        return true;
    }

    private static ArticleField FieldOf(ReadOnlySpan<char> line) =>
        TrySplit(line, out var name, out _) ? FieldNames.Shared.Find(name) : ArticleField.Other;

    private static bool TrySplit(ReadOnlySpan<char> line, out string name, out string value)
    {
        (name, value) = ("", "");
        var colon = line.IndexOf(':');
        if (colon is <= 0 or > LongestName || line[..colon].ContainsAny("\t.,;")) return false;
        (name, value) = (line[..colon].ToString(), line[(colon + 1)..].Trim().ToString());
        return !name.Contains(' ', StringComparison.Ordinal) || FieldNames.Shared.Find(name) != ArticleField.Other;
    }

    private static void Keep(ArticleDraft draft, string name, string value)
    {
        var field = FieldNames.Shared.Find(name);
        if (!draft.TrySet(field, value)) draft.Note(name.ToLowerInvariant(), value);
    }
}

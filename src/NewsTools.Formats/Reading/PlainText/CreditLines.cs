namespace NewsTools.Formats.Reading;

/// <summary>The lines between headline and body that name the author (<c>By Jane Doe, Reuters</c>) and the date (<c>Nov. 11, 2022</c>).</summary>
internal static class CreditLines
{
    private const int Longest = 120;

    /// <summary>Words of a byline that need no capital.</summary>
    private static readonly HashSet<string> Joiners = [.. ReadingData.Lines("byline-words.txt")];

    /// <summary>Reads the lines at the cursor, each at most once and in any order; the cursor then stands after them.</summary>
    public static void Read(ref LineCursor lines, ArticleDraft draft)
    {
        for (var more = true; more;)
        {
            lines.SkipBlank();
            more = !lines.AtEnd && TryCredit(lines.Current.Trim(), draft);
            if (more) lines.Next();
        }
    }

    /// <summary>Whether a line is <c>By</c> and names: capitalised words, joined by words such as <c>and</c>, without a full stop.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > Longest || !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) return false;
        if (line[^1] is '.' or ':' or '?' or '!' && !line.EndsWith(" Jr.", StringComparison.Ordinal)) return false;
        foreach (var word in line[3..].Trim().ToString().Split([' ', ',', '|', '/', '&', ';'], StringSplitOptions.RemoveEmptyEntries))
            if (!char.IsUpper(word[0]) && !Joiners.Contains(word))
                return false;
        return true;
    }

    private static bool TryCredit(ReadOnlySpan<char> line, ArticleDraft draft)
    {
        if (draft.Byline is null && IsByline(line))
        {
            draft.Byline = line[3..].Trim().ToString();
            return true;
        }

        if (draft.Published is not null || line.Length > Longest || NewsDate.Parse(line.ToString()) is not { } date) return false;
        draft.Published = date;
        return true;
    }
}

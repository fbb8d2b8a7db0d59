namespace NewsTools.Formats.Reading;

/// <summary>
/// The headline at the start of a plain text: a line underlined with === or ---, or a short first line without a
/// full stop that a blank line or a byline follows.
/// </summary>
internal static class Headline
{
    private const int Longest = 160;

    private const int FewestWords = 3;

    /// <summary>Reads the headline at the cursor, which then stands after it and the blank lines that follow; null where there is none.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="mayGuess">Whether a short line counts that nothing underlines.</param>
    public static string? Read(ref LineCursor lines, bool mayGuess)
    {
        var line = lines.Current.Trim();
        var next = lines;
        next.Next();
        var underlined = line.Length is > 0 and <= Longest && IsUnderline(next.Current);
        if (underlined) next.Next();
        else if (!mayGuess || !(next.IsBlank || CreditLines.IsByline(next.Current.Trim())) || !LooksLikeHeadline(line)) return null;

        next.SkipBlank();
        if (next.AtEnd) return null;
        lines = next;
        return line.ToString();
    }

    /// <summary>Whether a line alone may be a headline: words, and no mark that ends a sentence or leads on to what follows.</summary>
    private static bool LooksLikeHeadline(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > Longest || !(char.IsUpper(line[0]) || line[0] is '\'' or '"' or '‘' or '“' or '$')) return false;
        if (line[^1] is '.' or ',' or ';' or ':' or '-' or '–' or '—') return false;
        return CountWords(line) >= FewestWords && !CreditLines.IsByline(line) && NewsDate.Parse(line.ToString()) is null;
    }

    private static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
            if (!line[range].IsEmpty)
                words++;
        return words;
    }

    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length >= 3 && (line.IndexOfAnyExcept('=') < 0 || line.IndexOfAnyExcept('-') < 0);
    }
}

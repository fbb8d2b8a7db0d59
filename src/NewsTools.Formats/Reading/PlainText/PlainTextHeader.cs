namespace NewsTools.Formats.Reading;

/// <summary>
/// What stands before the body of a plain text: header lines, headline, byline, date line. None of it is required.
/// <list type="bullet">
/// <item>The short form is one line: <c>date 2022-11-11 A US official has said …</c>. All that follows the date is
/// text; a headline at its start becomes the title and stays in the text as well.</item>
/// <item>The long form is lines of <c>name: value</c> in any order, of which the first has a known name. Headline,
/// byline and date line may follow, or stand alone; they are no part of the text.</item>
/// </list>
/// </summary>
internal static class PlainTextHeader
{
    /// <summary>Puts what the header says into the draft, and gives the text after it.</summary>
    public static string Read(string text, ArticleDraft draft)
    {
        var lines = new LineCursor(text);
        lines.SkipBlank();
        if (ShortForm(ref lines, draft)) return lines.Rest();

        HeaderLines.Read(ref lines, draft);
        CreditLines.Read(ref lines, draft);
        if (Headline.Read(ref lines, draft.Title is null) is { } headline) draft.Title ??= headline;
        CreditLines.Read(ref lines, draft);
        return lines.Rest();
    }

    private static bool ShortForm(ref LineCursor lines, ArticleDraft draft)
    {
        var line = lines.Current;
        if (!line.StartsWith("date ", StringComparison.OrdinalIgnoreCase)) return false;
        var value = line[5..].TrimStart();
        var length = value.IndexOfAny(' ', '\t') is var space and >= 0 ? space : value.Length;
        if (NewsDate.ParseIso(value[..length]) is not { } date) return false;

        draft.Published = date;
        lines.Skip(line.Length - value.Length + length);
        lines.SkipBlank();
        var body = lines;
        draft.Title = Headline.Read(ref body, mayGuess: true);
        return true;
    }
}

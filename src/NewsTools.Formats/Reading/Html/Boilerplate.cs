namespace NewsTools.Formats.Reading;

/// <summary>Leaves out paragraphs of a page that are no part of its article.</summary>
internal static class Boilerplate
{
    /// <summary>Whole paragraphs, in lower case and without the mark at their end.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal);

    /// <summary>How such paragraphs begin, and what follows somewhere, in lower case.</summary>
    private static readonly List<(string Start, string Then)> Openings = [];

    /// <summary>A paragraph that begins so and is longer than this is the article's own.</summary>
    private const int LongestOpened = 140;

    static Boilerplate()
    {
        foreach (var line in ReadingData.Lines("boilerplate.txt"))
            if (line.Split('*') is [var start, var then, ..]) Openings.Add((start, then));
            else Whole.Add(line);
    }

    /// <summary>The text of the paragraphs that are left, with blank lines between them.</summary>
    /// <param name="paragraphs">The paragraphs of a page.</param>
    /// <param name="title">The headline; a first paragraph that repeats it goes. Or null.</param>
    public static string Remove(List<HtmlParagraph> paragraphs, string? title)
    {
        var first = 0;
        while (title is not null && first < paragraphs.Count && OneLine.Of(paragraphs[first].Text) == title) first++;
        var kept = paragraphs.Skip(first).Where(paragraph => !IsBoilerplate(paragraph)).Select(paragraph => paragraph.Text).ToList();
        // A page that is nothing but such lines, as a list of links, is kept as it is.
        return string.Join("\n\n", kept.Count > 0 ? kept : paragraphs.Skip(first).Select(paragraph => paragraph.Text));
    }

    private static bool IsBoilerplate(HtmlParagraph paragraph)
    {
        if (paragraph.IsLink || !paragraph.Text.Any(char.IsLetterOrDigit)) return true;
        if (paragraph.Text.Length > LongestOpened) return false;
        var plain = paragraph.Text.ToLowerInvariant().TrimEnd(':', '.', '!', ' ', '»', '…');
        return Whole.Contains(plain) || Openings.Any(opening =>
            plain.StartsWith(opening.Start, StringComparison.Ordinal) && plain.IndexOf(opening.Then, opening.Start.Length, StringComparison.Ordinal) >= 0);
    }
}

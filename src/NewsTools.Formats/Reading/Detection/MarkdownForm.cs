namespace NewsTools.Formats.Reading;

/// <summary>Tells Markdown from plain text: by front matter or a heading at its start, else by two marks that plain text hardly has.</summary>
internal static class MarkdownForm
{
    private const int MinMarks = 2;

    public static bool Is(ReadOnlySpan<char> head)
    {
        var end = head.IndexOf('\n');
        var first = (end < 0 ? head : head[..end]).TrimEnd();
        if (first is "---" && FrontMatterForm(head[end..])) return true;
        return IsHeading(first) || CountMarks(head) >= MinMarks;
    }

    /// <summary>Whether a line <c>name: value</c> follows, and further down a line that closes.</summary>
    private static bool FrontMatterForm(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var name = rest.IndexOf(':');
        return name is > 0 and < 40 && !rest[..name].ContainsAny(" \n") && rest.IndexOf("\n---") > 0;
    }

    private static int CountMarks(ReadOnlySpan<char> head)
    {
        var marks = head.Count("](http") + head.Count("](/") + head.Count("\n```") / 2 + head.Count("**") / 2;
        foreach (var line in head.EnumerateLines())
            if (IsHeading(line))
                marks++;
        return marks;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ' && !line[level..].IsWhiteSpace();
    }
}

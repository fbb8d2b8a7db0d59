using System.Globalization;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// An article's text as Markdown that reads back as the same text: nothing in it is markup, a blank line parts
/// paragraphs, a line break stays. White space that Markdown would drop, and control characters, are written as
/// numeric entities.
/// </summary>
internal static class MarkdownBody
{
    /// <summary>The text as Markdown.</summary>
    public static string Of(string text)
    {
        var markdown = new StringBuilder(text.Length + (text.Length / 16));
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && !IsSpace(text[end])) end = NextBreak(text, end);
            if (end > i) AppendLine(text[i..end], markdown);
            i = end;
            while (end < text.Length && IsSpace(text[end])) end++;
            AppendSpace(text[i..end], i == 0 || end == text.Length, markdown);
            i = end;
        }

        return markdown.ToString();
    }

    /// <summary>The end of a line's text: spaces inside a line belong to it.</summary>
    private static int NextBreak(string text, int from)
    {
        var end = from + 1;
        while (end < text.Length && text[end] == ' ' && end + 1 < text.Length && !IsSpace(text[end + 1])) end += 2;
        return end;
    }

    private static void AppendLine(string line, StringBuilder markdown)
    {
        foreach (var character in MarkdownText.Literal(line, startsLine: markdown.Length == 0 || markdown[^1] == '\n'))
        {
            if (IsPlain(character)) markdown.Append(character);
            else AppendEntity(character, markdown);
        }
    }

    /// <summary>One line feed is a line break and two part paragraphs; other white space needs its name.</summary>
    private static void AppendSpace(string space, bool atEdge, StringBuilder markdown)
    {
        if (!atEdge && space is "\n" or "\n\n") markdown.Append(space);
        else
            foreach (var character in space) AppendEntity(character, markdown);
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';

    /// <summary>Whether a character is neither a control nor a directional mark; surrogates stand by themselves.</summary>
    private static bool IsPlain(char character) =>
        char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static void AppendEntity(char character, StringBuilder markdown) =>
        markdown.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
}

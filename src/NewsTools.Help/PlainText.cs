using System.Text.RegularExpressions;

namespace NewsTools.Help;

/// <summary>Markdown as a terminal shows it: paragraphs parted by blank lines, no marks of code, emphasis or links.</summary>
internal static partial class PlainText
{
    public static string Of(string markdown)
    {
        var paragraphs = BlankLines().Split(markdown.Trim()).Select(paragraph =>
            paragraph.StartsWith("```", StringComparison.Ordinal) || paragraph.StartsWith("    ", StringComparison.Ordinal)
                ? paragraph.Trim('`').Trim('\n')
                : JoinedLines().Replace(Unmarked(paragraph), " "));
        return string.Join("\n\n", paragraphs).Trim();
    }

    /// <summary>One line without marks.</summary>
    public static string Unmarked(string line) => Strong().Replace(Code().Replace(Link().Replace(line, "$1"), "$1"), "$1");

    /// <summary>A line end that opens neither a list item nor a table row.</summary>
    [GeneratedRegex(@"\n(?![-*|] |\d+\. )\s*")]
    private static partial Regex JoinedLines();

    [GeneratedRegex(@"\n[ \t]*\n+")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Strong();
}

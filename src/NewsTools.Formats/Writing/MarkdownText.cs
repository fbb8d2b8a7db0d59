using System.Text.RegularExpressions;

namespace NewsTools.Formats.Writing;

/// <summary>Text that Markdown (CommonMark 0.31, with tables and links of GFM) shows as it is.</summary>
internal static partial class MarkdownText
{
    /// <summary>Text within a line: nothing in it is markup or becomes a link, control characters are made visible.</summary>
    public static string Inline(string text) => Escape(SafeText.Line(text));

    /// <summary>Text that starts a line: it opens no heading, list, quote or rule either.</summary>
    public static string Line(string text) => Literal(SafeText.Line(text), startsLine: true);

    /// <summary>Text of one line as it is, control characters included.</summary>
    /// <param name="text">The text.</param>
    /// <param name="startsLine">Whether it stands at the start of a line.</param>
    public static string Literal(string text, bool startsLine) =>
        startsLine ? BlockStart().Replace(Escape(text), @"$1\$2", 1) : Escape(text);

    private static string Escape(string text) => Address().Replace(Markup().Replace(text, @"\$0"), @"$1\$2");

    [GeneratedRegex(@"[\\`*_\[\]<|~]|&(?=[#A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    /// <summary>What GFM turns into a link by itself.</summary>
    [GeneratedRegex(@"\b(https?|ftp|www)(://|\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A(\s*(?:[0-9]{1,9}(?=[.)]))?)([#+=>.)-])", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();
}

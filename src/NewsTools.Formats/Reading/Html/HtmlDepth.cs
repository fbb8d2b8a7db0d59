using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Keeps pages from nesting deeper than parsers can bear: their time grows with the square of the depth. Browsers
/// stop at 512 levels. Tags that go deeper are left out, their text is not.
/// </summary>
internal static class HtmlDepth
{
    private const int Deepest = 512;

    /// <summary>Elements that nothing can stand in, or whose end is often left out: they do not make a page deep.</summary>
    private static readonly HashSet<string> Flat = [.. ReadingData.Lines("html-flat-elements.txt").SelectMany(line => line.Split(' '))];

    /// <summary>The page as it is, or, where it nests too deep, without the tags that go too deep.</summary>
    public static string Limit(string html)
    {
        if (html.AsSpan().Count('<') <= Deepest) return html;
        StringBuilder? limited = null;
        var depth = 0;
        var copied = 0;
        for (var open = html.IndexOf('<', StringComparison.Ordinal); open >= 0; open = html.IndexOf('<', open + 1))
        {
            var change = DepthChange(html, open);
            if (change == 0) continue;
            depth = Math.Max(0, depth + change);
            if (depth < Deepest || (depth == Deepest && change > 0)) continue;

            var close = html.IndexOf('>', open);
            limited ??= new StringBuilder(html.Length);
            limited.Append(html, copied, open - copied);
            copied = close < 0 ? html.Length : close + 1;
        }

        return limited is null ? html : limited.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>1 for a start tag, -1 for an end tag, 0 for all else.</summary>
    private static int DepthChange(string html, int open)
    {
        var isEnd = open + 1 < html.Length && html[open + 1] == '/';
        var start = open + (isEnd ? 2 : 1);
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        if (end == start || !char.IsAsciiLetter(html[start])) return 0;
        var name = html.AsSpan(start, end - start);
        Span<char> lower = stackalloc char[16];
        if (name.Length <= lower.Length && Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..name.ToLowerInvariant(lower)])) return 0;
        return isEnd ? -1 : 1;
    }
}

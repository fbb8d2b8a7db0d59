using System.Buffers;

namespace NewsTools.Formats.Reading;

/// <summary>Tells feeds, pages and pieces of pages by their first element.</summary>
internal static class MarkupForm
{
    private static readonly HashSet<string> PageElements = [.. ReadingData.Lines("html-elements.txt").SelectMany(line => line.Split(' '))];

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n/>");

    public static ImportFormat? Of(ReadOnlySpan<char> head, ImportFormat? named)
    {
        var isXml = head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        var root = FirstElement(head);
        return root switch
        {
            "rss" or "feed" or "rdf" or "entry" => ImportFormat.Feed,
            "html" or "head" or "body" or "!doctype html" => ImportFormat.Html,
            // Markdown may start with a piece of HTML.
            _ when PageElements.Contains(root) && named != ImportFormat.Markdown => ImportFormat.Html,
            _ when isXml => ImportFormat.Feed,
            _ => null,
        };
    }

    /// <summary>
    /// The name of the first element in lower case and without its prefix, after declarations, comments and document
    /// types; <c>!doctype html</c> where a page says so; empty where there is none.
    /// </summary>
    private static string FirstElement(ReadOnlySpan<char> head)
    {
        while (head is ['<', '?' or '!', ..])
        {
            if (IsPage(head)) return "!doctype html";
            var end = head.StartsWith("<!--") ? EndOf(head, "-->") : head.StartsWith("<!") ? EndOfDoctype(head) : EndOf(head, "?>");
            head = head[end..].TrimStart();
        }

        if (head is not ['<', ..]) return "";
        var name = head[1..];
        var length = name.IndexOfAny(NameEnd);
        name = length < 0 ? name : name[..length];
        return name[(name.IndexOf(':') + 1)..].ToString().ToLowerInvariant();
    }

    private static bool IsPage(ReadOnlySpan<char> head) =>
        head.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
        && head["<!doctype".Length..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);

    private static int EndOf(ReadOnlySpan<char> head, string mark) =>
        head.IndexOf(mark) is var at and >= 0 ? at + mark.Length : head.Length;

    private static int EndOfDoctype(ReadOnlySpan<char> head)
    {
        var close = head.IndexOf('>');
        var bracket = head.IndexOf('[');
        if (bracket < 0 || bracket > close) return close < 0 ? head.Length : close + 1;
        return EndOf(head, "]>");
    }
}

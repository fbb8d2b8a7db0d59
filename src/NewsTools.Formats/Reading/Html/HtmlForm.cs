using System.Buffers;
using System.Net;

namespace NewsTools.Formats.Reading;

/// <summary>Tells strings that are HTML from plain ones, and makes text of them. Loads no parser for a plain one.</summary>
internal static class HtmlForm
{
    private static readonly HashSet<string> Elements = [.. ReadingData.Lines("html-elements.txt").SelectMany(line => line.Split(' '))];

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n/>");

    /// <summary>The text of a string that may be HTML: without tags and with entities decoded; a plain string as it is.</summary>
    public static string ToText(string value)
    {
        if (HasElement(value)) return HtmlFragment.ToText(value);
        return HasEntity(value) ? WebUtility.HtmlDecode(value) : value;
    }

    /// <summary>Whether an element of HTML stands in the string: <c>a &lt; b</c> and <c>&lt;name@example.org&gt;</c> are none.</summary>
    public static bool HasElement(ReadOnlySpan<char> value)
    {
        var names = Elements.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        for (var open = value.IndexOf('<'); open >= 0; open = value.IndexOf('<'))
        {
            value = value[(open + 1)..].TrimStart('/');
            var length = value.IndexOfAny(NameEnd);
            if (length is <= 0 or > 16) continue;
            value[..length].ToLowerInvariant(lower);
            if (names.Contains(lower[..length]) && value.Contains('>')) return true;
        }

        return false;
    }

    private static bool HasEntity(string value)
    {
        var start = value.IndexOf('&', StringComparison.Ordinal);
        return start >= 0 && value.IndexOf(';', start) > start;
    }
}

using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading;

/// <summary>Finds the charset that a page or an XML document names in its first lines.</summary>
internal static partial class MetaCharset
{
    /// <summary>Where declarations stand: pages have to name their charset in the first 1,024 bytes, and many do a little later.</summary>
    private const int Reach = 4096;

    /// <summary>The name, or null.</summary>
    public static string? Find(string head)
    {
        var match = Declaration().Match(head[..Math.Min(head.Length, Reach)]);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""<meta[^>]*?\bcharset\s*=\s*["']?\s*(?<name>[\w\-]+)|^\s*<\?xml[^>]*?\bencoding\s*=\s*["'](?<name>[\w\-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}

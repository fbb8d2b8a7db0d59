using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading;

/// <summary>The date that many outlets have in their addresses: <c>/2022/11/11/</c> or <c>/2022-11-11/</c>.</summary>
internal static partial class UrlDate
{
    public static DateTimeOffset? Of(string? url)
    {
        var match = url is null ? Match.Empty : Form().Match(url);
        return match.Success ? NewsDate.ParseIso($"{match.Groups[1]}-{match.Groups[2]}-{match.Groups[3]}") : null;
    }

    [GeneratedRegex(@"/(19\d\d|20\d\d)[/\-](\d\d)[/\-](\d\d)(?=[/\-_.]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

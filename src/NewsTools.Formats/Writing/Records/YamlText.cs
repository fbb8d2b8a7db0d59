using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace NewsTools.Formats.Writing;

/// <summary>In which style a string stands in YAML, so that every reader takes it for that string.</summary>
internal static partial class YamlText
{
    /// <summary>Plain for simple words, literal for printable text of several lines, else in double quotation marks.</summary>
    public static ScalarStyle StyleOf(string value)
    {
        if (Simple().IsMatch(value) && !Ambiguous().IsMatch(value)) return ScalarStyle.Plain;
        return value.Contains('\n', StringComparison.Ordinal) && CanBeLiteral(value) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
    }

    /// <summary>Whether nothing but line feeds needs an escape, and no white space hangs at an edge.</summary>
    private static bool CanBeLiteral(string value) =>
        !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]) && !Unprintable().IsMatch(value);

    /// <summary>The string with U+FFFD for each surrogate without its partner, which YAML has no way to hold.</summary>
    public static string WellFormed(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return value;
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes()) text.Append(rune.ToString());
        return text.ToString();
    }

    [GeneratedRegex(@"\A[A-Za-z][\w./-]*(?: [\w./-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Simple();

    /// <summary>What YAML 1.1 or 1.2 readers take for a truth value or nothing.</summary>
    [GeneratedRegex(@"\A(?:true|false|yes|no|on|off|y|n|null)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"[^\n\x20-\x7E\xA0-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uFEFE\uFF00-\uFFFD]", RegexOptions.CultureInvariant)]
    private static partial Regex Unprintable();
}

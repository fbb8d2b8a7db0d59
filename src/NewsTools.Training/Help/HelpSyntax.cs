using System.Text.RegularExpressions;

namespace NewsTools.Training.Help;

/// <summary>One syntax line, as <c>Get-Command -Syntax</c> prints it: <c>Get-Mention [-InputObject] &lt;Article[]&gt; [-Kind &lt;MentionKind[]&gt;]</c>.</summary>
/// <param name="Line">The line.</param>
/// <param name="Parameters">The parameters in their order, and whether each must be given.</param>
internal sealed partial record HelpSyntax(string Line, IReadOnlyList<(string Name, bool Required)> Parameters)
{
    /// <summary>Reads a line. <c>[[-Name] &lt;T&gt;]</c>, <c>[-Name &lt;T&gt;]</c> and <c>[-Name]</c> may be left out; <c>-Name &lt;T&gt;</c> and <c>[-Name] &lt;T&gt;</c> may not.</summary>
    public static HelpSyntax Parse(string line)
    {
        var parameters = Parameter().Matches(line)
            .Select(match => (match.Groups["name"].Value, Required: match.Groups["must"].Success || match.Groups["place"].Success));
        return new HelpSyntax(line, [.. parameters]);
    }

    [GeneratedRegex(@"(?<=\s)(?:\[\[-(?<name>\w+)\] <[^>]+>\]|\[-(?<name>\w+)(?: <[^>]+>)?\](?! <)|(?<place>\[-)(?<name>\w+)\] <[^>]+>|(?<must>-)(?<name>\w+)(?: <[^>]+>)?)")]
    private static partial Regex Parameter();
}

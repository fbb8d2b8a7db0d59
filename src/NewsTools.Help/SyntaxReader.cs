using System.Text.RegularExpressions;

namespace NewsTools.Help;

/// <summary>Reads parameter sets as <c>Get-Command -Syntax</c> prints them.</summary>
internal static partial class SyntaxReader
{
    public static IReadOnlyList<HelpSyntax> Read(string file, string cmdlet, PageSection section)
    {
        var sets = new List<HelpSyntax>();
        foreach (var line in Logical(section.Text))
        {
            if (!line.StartsWith(cmdlet + " ", StringComparison.Ordinal))
                throw new PageException(file, section.Line, $"The syntax line '{line}' does not begin with '{cmdlet}'.");
            sets.Add(ReadSet(line));
        }

        return sets.Count > 0 ? sets : throw new PageException(file, section.Line, "There is no syntax line in a code block.");
    }

    /// <summary>The lines of the code block; an indented one goes on from the one before.</summary>
    private static List<string> Logical(string text) =>
        text.Split('\n').SkipWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal))
            .Aggregate(new List<string>(), (lines, line) =>
            {
                if (line.StartsWith(' ')) lines[^1] += " " + line.Trim();
                else if (line.Length > 0) lines.Add(line);
                return lines;
            });

    private static HelpSyntax ReadSet(string line)
    {
        var position = 0;
        return new HelpSyntax([.. Parameter().Matches(line).Select(match => new SyntaxParameter(
            match.Groups["name"].Value,
            match.Groups["type"] is { Success: true, Value: var type } ? type : null,
            !match.Groups["optional"].Success,
            match.Groups["positional"].Success ? position++ : null))]);
    }

    /// <summary><c>[[-Name] &lt;T&gt;]</c>, <c>[-Name &lt;T&gt;]</c>, <c>[-Name] &lt;T&gt;</c>, <c>-Name &lt;T&gt;</c>, <c>[-Name]</c>.</summary>
    [GeneratedRegex(@"(?<optional>\[)(?<positional>\[)-(?<name>\w+)\] <(?<type>[^>]+)>\]|(?<optional>\[)-(?<name>\w+) <(?<type>[^>]+)>\]|(?<positional>\[)-(?<name>\w+)\] <(?<type>[^>]+)>|(?<optional>\[)-(?<name>\w+)\]|-(?<name>\w+) <(?<type>[^>]+)>|(?<= )-(?<name>\w+)")]
    private static partial Regex Parameter();
}

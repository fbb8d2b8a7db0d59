using System.Text.RegularExpressions;

namespace NewsTools.Help;

/// <summary>Reads a cmdlet's page: sections in any order, each of those that help needs there once.</summary>
internal static partial class HelpPageReader
{
    /// <summary>What the list under a parameter's description says, in this order.</summary>
    public static readonly string[] ParameterFacts = ["Type", "Aliases", "Position", "Required", "Default", "Pipeline", "Wildcards"];

    public static HelpPage Read(string path)
    {
        var file = Path.GetFileName(path);
        var page = PageSection.Read(file, File.ReadAllText(path));
        PageSection Section(string heading) =>
            page.Find(heading) ?? throw new PageException(file, page.Line, $"The section '{heading}' is missing.");

        return new HelpPage(
            page.Heading, PlainText.Of(page.Text),
            SyntaxReader.Read(file, page.Heading, Section("Syntax")),
            PlainText.Of(Section("Description").Text),
            [.. Section("Examples").Sections.Select(section => ReadExample(file, section))],
            [.. Section("Parameters").Sections.Select(section => ReadParameter(file, section))],
            ReadTypes(Section("Inputs")), ReadTypes(Section("Outputs")),
            PlainText.Of(page.Find("Notes")?.Text ?? ""),
            [.. Link().Matches(Section("Links").Text).Select(match => ReadLink(match))]);
    }

    private static HelpExample ReadExample(string file, PageSection section)
    {
        var code = CodeBlock().Match(section.Text);
        if (!code.Success) throw new PageException(file, section.Line, $"The example '{section.Heading}' has no code block.");
        return new HelpExample(section.Heading, code.Groups[1].Value.TrimEnd(), PlainText.Of(section.Text[(code.Index + code.Length)..]));
    }

    private static HelpParameter ReadParameter(string file, PageSection section)
    {
        var facts = Fact().Matches(section.Text).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim('`', ' '));
        var missing = ParameterFacts.Where(fact => !facts.ContainsKey(fact)).ToList();
        if (missing.Count > 0) throw new PageException(file, section.Line, $"'{section.Heading}' says nothing of: {string.Join(", ", missing)}.");
        var end = Fact().Match(section.Text).Index;
        return new HelpParameter(section.Heading.TrimStart('-'), PlainText.Of(section.Text[..end]), facts);
    }

    private static List<HelpType> ReadTypes(PageSection section) =>
        [.. section.Sections.Select(type => new HelpType(type.Heading, PlainText.Of(type.Text)))];

    private static HelpLink ReadLink(Match match)
    {
        var address = match.Groups[2].Value;
        return new HelpLink(match.Groups[1].Value, address.Contains("://", StringComparison.Ordinal) ? address : null);
    }

    [GeneratedRegex("^```\\w*\\n(.*?)^```[ ]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^- ([A-Z]\w+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex Fact();

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)]+)\)")]
    private static partial Regex Link();
}

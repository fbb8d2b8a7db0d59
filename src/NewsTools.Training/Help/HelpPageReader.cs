using System.Text.RegularExpressions;

namespace NewsTools.Training.Help;

/// <summary>
/// Reads a cmdlet's Markdown page: a level 1 heading with the cmdlet's name and its synopsis, then the sections
/// Description, Syntax, Parameters, Inputs, Outputs, Examples, Notes, Links under level 2 headings.
/// </summary>
internal static partial class HelpPageReader
{
    private static readonly string[] Sections = ["Description", "Syntax", "Parameters", "Inputs", "Outputs", "Examples", "Notes", "Links"];

    /// <summary>Reads the page.</summary>
    /// <exception cref="HelpPageException">A section is unknown or one that must be there is missing.</exception>
    public static HelpPage Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var whole = new HelpSection("", 0, File.ReadAllLines(file));
        var page = whole.Parts(1).FirstOrDefault(part => part.Title == name)
            ?? throw new HelpPageException(file, 1, $"the page starts with no heading '# {name}'.");
        var sections = page.Parts(2).ToDictionary(part => part.Title);
        if (sections.Values.FirstOrDefault(part => !Sections.Contains(part.Title)) is { } unknown)
            throw new HelpPageException(file, unknown.Line, $"the section '{unknown.Title}' is none of {string.Join(", ", Sections)}.");
        HelpSection Section(string title, bool required = true) => sections.TryGetValue(title, out var section)
            ? section
            : !required ? new HelpSection(title, page.Line, [])
            : throw new HelpPageException(file, page.Line, $"the section '{title}' is missing.");

        return new HelpPage(name)
        {
            Synopsis = string.Join(' ', Paragraphs(page.Lead(2))),
            Description = Paragraphs(Section("Description").Lines),
            Syntax = [.. CodeOf(Section("Syntax").Lines).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(HelpSyntax.Parse)],
            Parameters = [.. Section("Parameters", required: false).Parts(3).Select(part => Parameter(file, part))],
            Inputs = [.. Section("Inputs").Parts(3).Select(part => new HelpType(part.Title, Paragraphs(part.Lines)))],
            Outputs = [.. Section("Outputs").Parts(3).Select(part => new HelpType(part.Title, Paragraphs(part.Lines)))],
            Examples = [.. Section("Examples").Parts(3).Select(part => new HelpExample(part.Title, CodeOf(part.Lines), Paragraphs(part.Lines)))],
            Notes = Paragraphs(Section("Notes", required: false).Lines),
            Links = [.. Section("Links", required: false).Lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => Plain(line[2..]))],
        };
    }

    /// <summary>The paragraphs outside code blocks, each on one line; an item of a list is a paragraph.</summary>
    public static IReadOnlyList<string> Paragraphs(IEnumerable<string> lines)
    {
        var paragraphs = new List<string>();
        var (inCode, open) = (false, false);
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) (inCode, open) = (!inCode, false);
            else if (string.IsNullOrWhiteSpace(line)) open = false;
            else if (!inCode && open && !line.StartsWith("- ", StringComparison.Ordinal)) paragraphs[^1] += " " + Plain(line.Trim());
            else if (!inCode) { paragraphs.Add(Plain(line.Trim())); open = true; }
        }

        return paragraphs;
    }

    /// <summary>A line without Markdown's marks.</summary>
    public static string Plain(string text) => Emphasis().Replace(Link().Replace(text, "$1"), "$1$2").Replace("`", "", StringComparison.Ordinal);

    private static HelpParameter Parameter(string file, HelpSection part)
    {
        if (!part.Title.StartsWith('-')) throw new HelpPageException(file, part.Line, $"the parameter '{part.Title}' starts with no hyphen.");
        var properties = part.Lines.Select(line => Property().Match(line)).Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => Plain(match.Groups[2].Value.Trim()));
        return new HelpParameter(part.Title[1..], Paragraphs(part.Lines.Where(line => !Property().IsMatch(line))), properties);
    }

    private static string CodeOf(IReadOnlyList<string> lines)
    {
        var code = lines.SkipWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal));
        return string.Join('\n', code);
    }

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*([^*]+)\*\*|(?<!\w)_([^_]+)_(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^- (Type|Required|Position|Pipeline|Wildcards|Default|Aliases): (.*)$")]
    private static partial Regex Property();
}

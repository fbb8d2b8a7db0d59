using System.Management.Automation;
using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace NewsTools.Tests;

/// <summary>The pages of docs/cmdlets against the cmdlets themselves, and what Get-Help makes of them.</summary>
public sealed partial class HelpTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public static TheoryData<string> Cmdlets => [.. Pages];

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Repository.Root, "docs", "cmdlets");

    [Fact]
    public void Every_cmdlet_has_a_page_and_every_page_a_cmdlet() =>
        Assert.Equal(
            _session.Run("(Get-Module NewsTools).ExportedCmdlets.Keys").Sound.Select(name => name.ToString()).Order(StringComparer.Ordinal),
            Pages);

    [Theory, MemberData(nameof(Cmdlets))]
    public void The_page_states_each_parameter_as_it_is(string cmdlet)
    {
        var command = Command(cmdlet);
        var described = command.Parameters.Values.Where(IsOwn).ToDictionary(parameter => parameter.Name, Describe);
        Assert.Equal(described.OrderBy(pair => pair.Key, StringComparer.Ordinal), Documented(cmdlet).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Cmdlets))]
    public void The_page_states_the_syntax_as_it_is(string cmdlet)
    {
        var stated = SyntaxBlock().Match(Page(cmdlet)).Groups[1].Value.Replace("\n    ", " ", StringComparison.Ordinal).Trim();
        var real = string.Join('\n', Command(cmdlet).ParameterSets.Select(set => $"{cmdlet} {set}"));
        Assert.Equal(real, stated);
    }

    [Theory, MemberData(nameof(Cmdlets))]
    public void The_page_states_the_output_types(string cmdlet)
    {
        var stated = Headings().Matches(Page(cmdlet).Split("## Outputs")[1].Split("\n## ")[0]).Select(match => match.Groups[1].Value);
        var real = Command(cmdlet).OutputType.Select(type => type.Name == "System.Void" ? "None" : type.Name);
        Assert.Equal(real.Distinct(), stated);
    }

    [Theory, MemberData(nameof(Cmdlets))]
    public void The_examples_parse_and_use_the_cmdlet(string cmdlet)
    {
        var examples = CodeBlocks().Matches(Page(cmdlet).Split("## Examples")[1].Split("\n## ")[0]).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var script = Parser.ParseInput(example, out _, out var errors);
            Assert.Empty(errors);
            Assert.Contains(script.FindAll(node => node is CommandAst, true).Cast<CommandAst>(), command => command.GetCommandName() == cmdlet);
        }
    }

    [Theory, MemberData(nameof(Cmdlets))]
    public void Get_Help_gives_the_page(string cmdlet)
    {
        var help = Assert.Single(_session.Run($"Get-Help {cmdlet} -Full").Sound);
        Assert.Equal(Page(cmdlet).Split('\n')[2], help.Properties["Synopsis"].Value);
        var parameters = _session.Run($"(Get-Help {cmdlet} -Full).parameters.parameter | ForEach-Object {{ $_.name }}").Sound.Select(name => name.ToString());
        Assert.Equal(Documented(cmdlet).Keys, parameters);
    }

    [Fact]
    public void Get_Help_finds_a_parameter_and_an_example()
    {
        Assert.Equal("true", Assert.Single(_session.Run("Get-Help Get-Mention -Parameter Name").Sound).Properties["globbing"].Value);
        Assert.NotEmpty(_session.Run("(Get-Help Get-Mention -Examples).examples.example").Sound);
    }

    public void Dispose() => _session.Dispose();

    private CmdletInfo Command(string cmdlet) => (CmdletInfo)Assert.Single(_session.Run($"Get-Command {cmdlet}").Sound).BaseObject;

    private static string Page(string cmdlet) => File.ReadAllText(Path.Combine(Folder, cmdlet + ".md"));

    private static bool IsOwn(ParameterMetadata parameter) =>
        !Cmdlet.CommonParameters.Contains(parameter.Name) && parameter.Name is not ("UseTransaction" or "ProgressAction");

    private static Dictionary<string, string> Documented(string cmdlet) =>
        Page(cmdlet).Split("## Parameters")[1].Split("\n## ")[0].Split("### -")[1..].ToDictionary(
            section => section.Split('\n')[0].Trim(),
            section => string.Join('\n', Facts().Matches(section).Select(match => match.Value)));

    private static string Describe(ParameterMetadata parameter)
    {
        var uses = parameter.Attributes.OfType<ParameterAttribute>().ToList();
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var position = uses.Select(use => use.Position).Where(position => position >= 0).Select(position => (int?)position).FirstOrDefault();
        string[] pipeline = [
            .. uses.Any(use => use.ValueFromPipeline) ? ["ByValue"] : Array.Empty<string>(),
            .. uses.Any(use => use.ValueFromPipelineByPropertyName) ? ["ByPropertyName"] : Array.Empty<string>()];
        return $"""
            - Type: {type.Name}
            - Aliases: {(parameter.Aliases.Count > 0 ? string.Join(", ", parameter.Aliases) : "none")}
            - Position: {position?.ToString() ?? "named"}
            - Required: {(uses.Any(use => use.Mandatory) ? "yes" : "no")}
            - Pipeline: {(pipeline.Length > 0 ? string.Join(", ", pipeline) : "no")}
            - Wildcards: {(parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any() ? "yes" : "no")}
            """.ReplaceLineEndings("\n");
    }

    /// <summary>All but the default value, which no metadata holds.</summary>
    [GeneratedRegex("^- (?!Default)[A-Z][a-z]+: .*$", RegexOptions.Multiline)]
    private static partial Regex Facts();

    [GeneratedRegex("^## Syntax\n\n```powershell\n(.*?)```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex SyntaxBlock();

    [GeneratedRegex("^```powershell\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("^### (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}

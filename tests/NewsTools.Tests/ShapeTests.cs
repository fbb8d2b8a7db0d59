using System.Management.Automation;
using System.Reflection;

namespace NewsTools.Tests;

/// <summary>What holds for every cmdlet, by reflection.</summary>
public sealed class ShapeTests : IDisposable
{
    /// <summary>The verbs that write files or change what a session holds.</summary>
    private static readonly string[] ChangingVerbs = ["Export", "Remove", "Set", "Clear"];

    /// <summary>Names that PowerShell's own modules use for nouns that ours are near to.</summary>
    private static readonly string[] BuiltIn = ["Get-Event", "Get-Date", "Get-Member", "Get-Unique", "Measure-Object", "Export-Csv", "Import-Csv", "Get-Content"];

    private readonly ModuleSession _session = new();

    private List<CmdletInfo> Commands => [.. _session.Run("Get-Command -Module NewsTools").Sound.Select(command => (CmdletInfo)command.BaseObject)];

    [Fact]
    public void Verbs_are_approved()
    {
        var approved = typeof(VerbsCommon).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "System.Management.Automation" && type.Name.StartsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.Name)
            .ToHashSet();
        Assert.All(Commands, command => Assert.Contains(command.Verb, approved));
    }

    [Fact]
    public void No_built_in_cmdlet_is_shadowed() => Assert.DoesNotContain(Commands, command => BuiltIn.Contains(command.Name));

    [Fact]
    public void Every_cmdlet_states_its_output() => Assert.All(Commands, command => Assert.NotEmpty(command.OutputType));

    [Fact]
    public void What_changes_something_can_be_asked_what_it_would_do() =>
        Assert.All(Commands, command => Assert.Equal(ChangingVerbs.Contains(command.Verb), command.Parameters.ContainsKey("WhatIf")));

    [Fact]
    public void Parameters_that_take_paths_come_in_pairs() =>
        Assert.All(Commands, command => Assert.Equal(command.Parameters.ContainsKey("Path"), command.Parameters.ContainsKey("LiteralPath")));

    [Theory]
    [InlineData("Get-Mention -Kind Pers", "Person")]
    [InlineData("Get-Mention -Country kr", "KR")]
    [InlineData("Get-Mention -Country 'South Kor", "KR")]
    [InlineData("Show-Article -Include Ref", "References")]
    [InlineData("Compare-Article -Kind Num", "Number")]
    [InlineData("Import-Article -Format Mark", "Markdown")]
    [InlineData("Import-Article -Encoding windows-125", "'windows-1252'|windows-1252|windows-1250|windows-1251")]
    [InlineData("Export-Article -Include Tok", "Tokens")]
    [InlineData("Export-Summary -Section Key", "Keywords")]
    [InlineData("Get-NewsLexicon -Kind Outl", "Outlet")]
    [InlineData("Get-NewsLexicon Ex", "'Exampleland Navy'")]
    public void Arguments_are_completed(string line, string expected)
    {
        _session.Write("names.yaml", "- {name: Exampleland Navy, kind: Agency}");
        var run = _session.Run("Import-NewsLexicon names.yaml; (TabExpansion2 $args[0] $args[0].Length).CompletionMatches", line);
        Assert.All(run.Output.Select(match => ((CompletionResult)match.BaseObject).CompletionText), text => Assert.Contains(text, expected.Split('|')));
        Assert.NotEmpty(run.Output);
    }

    public void Dispose() => _session.Dispose();
}

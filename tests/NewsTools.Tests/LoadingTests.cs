using System.Management.Automation;
using System.Runtime.Loader;

namespace NewsTools.Tests;

/// <summary>Importing the module: what it exports, and into which load contexts its assemblies go.</summary>
public class LoadingTests
{
    [Fact]
    public void The_manifest_lists_every_cmdlet_of_the_assembly_and_no_other()
    {
        using var session = new ModuleSession();
        var command = Assert.Single(session.Run("(Get-Command ConvertTo-Article).ImplementingType").Sound);
        var cmdlets = ((Type)command.BaseObject).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetCustomAttributes(typeof(CmdletAttribute), inherit: false).Cast<CmdletAttribute>())
            .Select(attribute => $"{attribute.VerbName}-{attribute.NounName}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(cmdlets, Names(session.Run("(Get-Module NewsTools).ExportedCmdlets.Keys")));
        Assert.Equal(cmdlets, Names(session.Run("(& ([scriptblock]::Create([IO.File]::ReadAllText($args[0])))).CmdletsToExport", Repository.Manifest)));
    }

    [Fact]
    public void The_types_of_the_core_are_type_literals()
    {
        using var session = new ModuleSession();
        Assert.Equal("NewsTools.Article", Assert.Single(session.Run("[NewsTools.Article].FullName").Sound).BaseObject);
        Assert.Equal(true, Assert.Single(session.Run("('Seoul agreed.' | ConvertTo-Article) -is [NewsTools.Article]").Sound).BaseObject);
    }

    [Theory]
    [InlineData("Import-Module $args[0] -Force")]
    [InlineData("Import-Module $args[0] -Force; Import-Module $args[0] -Force")]
    [InlineData("Remove-Module NewsTools; Import-Module $args[0]")]
    [InlineData("Import-Module $args[0]")]
    public void Importing_again_leaves_every_cmdlet_working(string again)
    {
        using var session = new ModuleSession();
        var before = Names(session.Run("(Get-Module NewsTools).ExportedCmdlets.Keys"));
        Assert.Empty(session.Run(again, Repository.Manifest).Sound);
        Assert.Equal(before, Names(session.Run("(Get-Module NewsTools).ExportedCmdlets.Keys")));
        Assert.Equal(2, session.Run("'Seoul agreed. Moscow did not.' | ConvertTo-Article | Get-Sentence").Sound.Count);
    }

    [Fact]
    public void Two_runspaces_share_types_and_nothing_else()
    {
        using var first = new ModuleSession();
        using var second = new ModuleSession();
        first.Write("names.yaml", "- {name: Exampleland Navy, kind: Agency}");
        Assert.Empty(first.Run("Import-NewsLexicon names.yaml").Sound);
        Assert.Single(first.Run("Get-NewsLexicon").Sound);
        Assert.Empty(second.Run("Get-NewsLexicon").Sound);

        var article = Assert.Single(first.Run("'Seoul agreed.' | ConvertTo-Article").Sound);
        Assert.Single(second.Run("param($article) $article | Get-Sentence", article).Sound);
    }

    [Fact]
    public void Third_party_assemblies_stay_out_of_the_default_context()
    {
        using var session = new ModuleSession();
        session.Write("names.yaml", "- {name: Exampleland Navy, kind: Agency}");
        session.Write("page.html", "<html><body><article><h1>Navy sails</h1><p>The navy sailed on Friday, it said, for the first time.</p></article></body></html>");
        session.Run("Import-NewsLexicon names.yaml; Import-Article page.html");

        var shared = AssemblyLoadContext.Default.Assemblies.Select(assembly => assembly.GetName().Name).ToList();
        Assert.Contains("NewsTools.Core", shared);
        Assert.DoesNotContain("NewsTools.Formats", shared);
        Assert.DoesNotContain("YamlDotNet", shared);
        Assert.DoesNotContain("AngleSharp", shared);
        var apart = AssemblyLoadContext.All.Single(context => context.Name == "NewsTools").Assemblies.Select(assembly => assembly.GetName().Name);
        Assert.Contains("YamlDotNet", apart);
    }

    private static List<string> Names(ModuleRun run) => [.. run.Sound.Select(item => item.ToString()).Order(StringComparer.Ordinal)];
}

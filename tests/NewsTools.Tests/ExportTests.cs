using System.Management.Automation;

namespace NewsTools.Tests;

/// <summary>What both exporting cmdlets promise of the file that they write, and what each writes.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public ExportTests()
    {
        _session.Write("a.txt", "title: Talks\ndate: 2022-11-11\n\nSeoul agreed on Friday. Moscow denied it.");
        _session.Write("b.txt", "title: Ships\n\nThe navy sailed on Monday. It had waited for the tide.");
    }

    public static TheoryData<string, string> Targets => new()
    {
        { "Export-Article", "out.jsonl" }, { "Export-Article", "out.json" }, { "Export-Article", "out.yaml" },
        { "Export-Article", "out.conllu" },
        { "Export-Summary", "out.html" }, { "Export-Summary", "out.md" }, { "Export-Summary", "out.txt" },
        { "Export-Summary", "out.json" }, { "Export-Summary", "out.yaml" }, { "Export-Summary", "out.csv" },
    };

    [Theory, MemberData(nameof(Targets))]
    public void The_name_tells_the_format_and_nothing_comes_down_the_pipeline(string cmdlet, string name)
    {
        Assert.Empty(_session.Run($"Import-Article *.txt | {cmdlet} {name}").Sound);
        Assert.NotEqual(0, new FileInfo(Path.Combine(_session.Folder, name)).Length);
        Assert.Equal(3, Directory.GetFiles(_session.Folder).Length);
    }

    [Theory, MemberData(nameof(Targets))]
    public void WhatIf_writes_nothing(string cmdlet, string name)
    {
        Assert.Empty(_session.Run($"Import-Article *.txt | {cmdlet} {name} -WhatIf").Sound);
        Assert.False(File.Exists(Path.Combine(_session.Folder, name)));
    }

    [Theory, MemberData(nameof(Targets))]
    public void The_same_input_gives_the_same_bytes(string cmdlet, string name)
    {
        _session.Run($"Import-Article a.txt, b.txt | {cmdlet} {name}");
        var first = File.ReadAllBytes(Path.Combine(_session.Folder, name));
        _session.Run($"Import-Article a.txt, b.txt | {cmdlet} {name}");
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(_session.Folder, name)));
    }

    [Theory]
    [InlineData("Export-Article out.jsonl -NoClobber", "FileNotWritten", ErrorCategory.WriteError)]
    [InlineData("Export-Summary out.md -NoClobber", "FileNotWritten", ErrorCategory.WriteError)]
    [InlineData("Export-Article out.json -Append", "CannotAppend", ErrorCategory.InvalidOperation)]
    [InlineData("Export-Summary out.html -Append", "CannotAppend", ErrorCategory.InvalidOperation)]
    [InlineData("Export-Article out.unknown", "FormatUnknown", ErrorCategory.InvalidArgument)]
    [InlineData("Export-Summary out.unknown", "FormatUnknown", ErrorCategory.InvalidArgument)]
    [InlineData("Export-Article nosuch/out.json", "FolderNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Export-Summary inner", "TargetIsFolder", ErrorCategory.InvalidArgument)]
    public void What_cannot_be_written_ends_the_command_and_leaves_the_file(string command, string id, ErrorCategory category)
    {
        Directory.CreateDirectory(Path.Combine(_session.Folder, "inner"));
        foreach (var name in (string[])["out.jsonl", "out.md"]) _session.Write(name, "before");
        var run = _session.Run($"Import-Article a.txt | {command}");
        Assert.Equal(category, run.OneError(id).CategoryInfo.Category);
        Assert.Equal("before", File.ReadAllText(Path.Combine(_session.Folder, "out.jsonl")));
        Assert.Equal("before", File.ReadAllText(Path.Combine(_session.Folder, "out.md")));
    }

    [Fact]
    public void A_stopped_export_leaves_the_earlier_file()
    {
        _session.Write("out.jsonl", "before");
        var run = _session.Run("Import-Article a.txt | ForEach-Object { $_; throw 'broken' } | Export-Article out.jsonl");
        Assert.NotNull(run.Ended);
        Assert.Equal("before", File.ReadAllText(Path.Combine(_session.Folder, "out.jsonl")));
        Assert.Equal(3, Directory.GetFiles(_session.Folder).Length);
    }

    [Fact]
    public void Append_adds_behind_what_is_there()
    {
        Assert.Empty(_session.Run("Import-Article a.txt | Export-Article out.jsonl; Import-Article b.txt | Export-Article out.jsonl -Append").Sound);
        Assert.Equal(2, File.ReadLines(Path.Combine(_session.Folder, "out.jsonl")).Count());
    }

    [Fact]
    public void A_name_with_brackets_is_written_as_it_stands()
    {
        Assert.Empty(_session.Run("Import-Article a.txt | Export-Article -LiteralPath 'out [1].jsonl'").Sound);
        Assert.True(File.Exists(Path.Combine(_session.Folder, "out [1].jsonl")));
    }

    [Fact]
    public void Layers_are_written_where_they_are_asked_for()
    {
        Assert.Empty(_session.Run("Import-Article a.txt | Export-Article none.jsonl; Import-Article a.txt | Export-Article some.jsonl -Include Tokens, Keywords").Sound);
        Assert.DoesNotContain("\"tokens\"", File.ReadAllText(Path.Combine(_session.Folder, "none.jsonl")), StringComparison.Ordinal);
        var some = File.ReadAllText(Path.Combine(_session.Folder, "some.jsonl"));
        Assert.Contains("\"tokens\"", some, StringComparison.Ordinal);
        Assert.Contains("\"keywords\"", some, StringComparison.Ordinal);
        Assert.DoesNotContain("\"summary\"", some, StringComparison.Ordinal);
        Assert.Contains("'Poems' is no layer", Assert.Single(_session.Run("Import-Article a.txt | Export-Article x.jsonl -Include Poems").Errors).ToString(), StringComparison.Ordinal);
        Assert.Single(_session.Run("Import-Article a.txt | Export-Article x.jsonl -Include Events").Errors);
    }

    [Fact]
    public void A_report_takes_articles_summaries_and_facts_and_nothing_else()
    {
        var run = _session.Run("$a = Import-Article a.txt; @($a; $a | Get-Summary; $a | Get-Mention; 5) | Export-Summary out.md -Title 'All of it'");
        Assert.Equal(5, run.OneError("InputNotReportable").TargetObject);
        Assert.StartsWith("# All of it", File.ReadAllText(Path.Combine(_session.Folder, "out.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_takes_stories_and_what_is_of_no_article_alone()
    {
        Assert.Empty(_session.Run("$a = Import-Article a.txt; @($a, $a | Group-Article; $a | Measure-Article; $a | Get-Summary -Combine) | Export-Summary out.md").Errors);
        var report = File.ReadAllText(Path.Combine(_session.Folder, "out.md"));
        Assert.Contains("## Stories", report, StringComparison.Ordinal);
        Assert.Contains("## Article measures", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_written_file_is_given_where_it_is_asked_for()
    {
        var file = Assert.IsType<FileInfo>(Assert.Single(_session.Run("Import-Article a.txt | Export-Summary out.html -PassThru").Sound).BaseObject);
        Assert.Equal((Path.Combine(_session.Folder, "out.html"), true), (file.FullName, file.Length > 1000));
        Assert.Empty(_session.Run("Import-Article a.txt | Export-Summary out2.html -PassThru -WhatIf").Sound);
    }

    [Fact]
    public void Without_input_an_earlier_report_stays()
    {
        _session.Write("out.md", "before");
        Assert.Empty(_session.Run("@() | Export-Summary out.md -WarningAction SilentlyContinue").Sound);
        Assert.Equal("before", File.ReadAllText(Path.Combine(_session.Folder, "out.md")));
    }

    [Fact]
    public void Sections_are_shown_where_they_are_asked_for()
    {
        Assert.Empty(_session.Run("Import-Article a.txt | Export-Summary out.md -Section Keywords -Top 2").Sound);
        var report = File.ReadAllText(Path.Combine(_session.Folder, "out.md"));
        Assert.Contains("Keywords", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Articles\n", report, StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();
}

using System.Xml.Linq;

namespace NewsTools.Tests;

/// <summary>The default views: there is one for each type that users see, and it fits the width of a terminal.</summary>
public sealed class ViewTests : IDisposable
{
    private readonly ModuleSession _session = new();

    private static XDocument Views => XDocument.Load(Path.Combine(Repository.Root, "src", "NewsTools", "Views", "NewsTools.Format.ps1xml"));

    private static XDocument DisplaySets => XDocument.Load(Path.Combine(Repository.Root, "src", "NewsTools", "Views", "NewsTools.Types.ps1xml"));

    [Fact]
    public void Every_type_of_fact_has_a_table_a_list_and_a_display_set()
    {
        var shown = _session.Run("""
            [NewsTools.Article].Assembly.GetExportedTypes() | Where-Object { $_.IsSubclassOf([NewsTools.Fact]) } | ForEach-Object { $_.FullName }
            'NewsTools.Article', 'NewsTools.LexiconEntry', 'NewsTools.MergedEntity', 'NewsTools.ArticleMeasure', 'NewsTools.Story', 'NewsTools.StoryArticle'
            """).Sound.Select(name => name.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(shown, TypesWith("TableControl"));
        Assert.Equal(shown.Append("NewsTools.Summary").Append("NewsTools.StorySummary").Order(StringComparer.Ordinal), TypesWith("ListControl"));
        Assert.Equal(TypesWith("ListControl"), DisplaySets.Descendants("Type").Select(type => type.Element("Name")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Views_name_properties_that_the_types_have()
    {
        foreach (var view in Views.Descendants("View"))
        {
            var type = view.Descendants("TypeName").Single().Value;
            var properties = _session.Run("$args[0].GetProperties() | ForEach-Object { $_.Name }", Assert.Single(_session.Run($"[{type}]").Sound).BaseObject).Sound.Select(name => name.ToString());
            Assert.Subset(properties.ToHashSet(), view.Descendants("PropertyName").Select(name => name.Value).ToHashSet());
        }
    }

    [Fact]
    public void Tables_leave_room_for_their_last_column_at_80_columns()
    {
        var widths = Views.Descendants("TableHeaders").Select(headers => headers.Elements().Sum(header => 1 + ((int?)header.Element("Width") ?? 0)));
        Assert.All(widths, width => Assert.InRange(width, 0, 68));
    }

    [Fact]
    public void The_shell_shows_rows_under_the_name_of_their_article()
    {
        var output = ShellProcess.Run([$"Import-Article '{Repository.Seed}' | Get-Keyword -Top 2"]).Output;
        Assert.Contains("   Article: 2022-11-11-artillery-shells.txt\n\nScore Count Phrase\n----- ----- ------\n", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    [Fact]
    public void The_shell_breaks_long_sentences_between_words()
    {
        var lines = ShellProcess.Run([$"Import-Article '{Repository.Seed}' | Get-Sentence"]).Output.Split('\n');
        var words = File.ReadAllText(Repository.Seed).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var last = lines.Where(line => line.Length > 100).Select(line => line.TrimEnd().Split(' ')[^1]);
        Assert.All(last, word => Assert.Contains(word, words));
    }

    public void Dispose() => _session.Dispose();

    private static List<string> TypesWith(string control) =>
        [.. Views.Descendants("View").Where(view => view.Element(control) is not null).Select(view => view.Descendants("TypeName").Single().Value).Order(StringComparer.Ordinal)];
}

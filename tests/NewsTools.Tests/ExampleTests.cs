namespace NewsTools.Tests;

/// <summary>The scripts of docs/examples, run in the shell on the sample articles.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    private static string Seeds => Path.GetDirectoryName(Repository.Seed)!;

    [Fact]
    public void The_watch_list_shows_each_sentence_that_names_somebody_on_it()
    {
        var result = Run("watch-list.ps1", "-Folder", Seeds, "-Name", "John Kirby");
        Assert.Equal("", result.Errors);
        Assert.Contains("John Kirby: 2022-11-11-artillery-shells.txt, sentence ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_watch_list_shows_nothing_where_nobody_on_it_is_named() =>
        Assert.Equal("", Run("watch-list.ps1", "-Folder", Seeds, "-Name", "Nosuch Person").Output.Trim());

    [Fact]
    public void A_folder_becomes_a_table_of_statements()
    {
        var csv = Path.Combine(_folder, "out.csv");
        var result = Run("folder-to-csv.ps1", "-Folder", Seeds, "-Csv", csv);
        Assert.Equal("", result.Errors);
        Assert.Contains("Stance", File.ReadLines(csv).First(), StringComparison.Ordinal);
        Assert.InRange(File.ReadLines(csv).Count(), 5, 1000);
    }

    [Fact]
    public void Two_versions_are_compared()
    {
        var csv = Path.Combine(_folder, "changes.csv");
        var articles = Path.Combine(Repository.Root, "docs", "examples", "articles");
        var result = Run("compare-versions.ps1", "-Before", Path.Combine(articles, "dam-morning.txt"), "-After", Path.Combine(articles, "dam-evening.txt"), "-Csv", csv);
        Assert.Equal("", result.Errors);
        foreach (var expected in (string[])[
            "Number         At least 12 people → Seventeen people", "Softened       confirmed → claimed", "Hardened       may → will", "Date           Monday → Tuesday",
            "DenialDropped  ", "Headline       Dam at Lake Example gives way", "Added          – → Engineers from the university"])
            Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Number         Some 2,000", result.Output, StringComparison.Ordinal);
        Assert.Contains("Significance", File.ReadLines(csv).First(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ShellResult Run(string script, params string[] arguments) =>
        ShellProcess.Run(["-File", Path.Combine(Repository.Root, "docs", "examples", script), .. arguments]);
}

using NewsTools.Training.Acceptance;

namespace NewsTools.Core.Tests.Mentions;

/// <summary>The names that the project's first article must give.</summary>
public class SeedNamesTests
{
    [SharedDataFact]
    public void Nine_of_ten_expected_names_of_the_seed_are_there_with_kind_name_and_country()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "2022-11-11-artillery-shells.txt"));
        var body = text.TrimStart()["date 2022-11-11 ".Length..];
        var document = NewsPipeline.Default.Analyze(new Article(body), Layers.Names);
        var rows = NameExpectations.Check(AcceptanceFile.Load(Path.Combine(Repository.Shared!, "acceptance", "seed.yaml")), document).ToList();
        var missing = rows.Where(row => !row.Holds).Select(row => $"{row.Expected}: {row.Shortfall}").ToList();
        Assert.True(missing.Count * 10 <= rows.Count, string.Join('\n', missing));
    }
}

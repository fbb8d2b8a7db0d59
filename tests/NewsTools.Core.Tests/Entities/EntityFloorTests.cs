using NewsTools.Training.Acceptance;
using NewsTools.Training.Entities;

namespace NewsTools.Core.Tests.Entities;

/// <summary>What the resolver reaches must not get worse: floors a little under what was measured.</summary>
public class EntityFloorTests
{
    [Fact]
    public void References_of_passages_resolve_to_the_right_name()
    {
        var (right, total) = ScoreSourcesCommand.Score(Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Corpora", "sources.txt"), TextWriter.Null);
        Assert.InRange((double)right / total, 0.9, 1);
    }

    [SharedDataFact]
    public void Chains_beat_equal_strings()
    {
        var scores = ScoreChainsCommand.Score(Path.Combine(Repository.Shared!, "data"), "dev").ToDictionary(row => row.Label, row => row.Score.Average);
        Assert.InRange(scores["all entities"], 0.485, 1);
        Assert.InRange(scores["all entities"] - scores["all strings"], 0.1, 1);
    }

    [SharedDataFact]
    public void The_seed_has_every_chain()
    {
        var expected = Path.Combine(Repository.Shared!, "acceptance", "seed.yaml");
        var rows = ScoreSeedCommand.Check(Path.Combine(Repository.Root, "seeds", "2022-11-11-artillery-shells.txt"), expected).Where(row => row.Section is "chains");
        Assert.Empty(rows.Where(row => !row.Holds).Select(row => $"{row.Expected}: {row.Shortfall}"));
    }
}

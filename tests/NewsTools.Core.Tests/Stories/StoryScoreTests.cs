using NewsTools.Training.Stories;

namespace NewsTools.Core.Tests.Stories;

/// <summary>Near-duplicates and stories on sets made of the shared articles. Floors a little under what was measured.</summary>
public class StoryScoreTests
{
    private static List<SampleArticle> Articles => SampleArticle.ReadAll(Path.Combine(Repository.Shared!, "data", "articles"));

    [SharedDataFact]
    public void Copies_are_told_from_near_misses()
    {
        var pairs = DuplicateSet.Make(Articles, pairsPerArticle: 12);
        Assert.InRange(pairs.Count(pair => pair.IsCopy), 1000, int.MaxValue);
        Assert.InRange(pairs.Count(pair => !pair.IsCopy), 1000, int.MaxValue);
        var score = ScoreDuplicatesCommand.Score(pairs);
        Assert.InRange(score.Precision, 99, 100);
        Assert.InRange(score.Recall, 99, 100);
    }

    [SharedDataFact]
    public void Parts_of_one_article_are_one_story()
    {
        foreach (var (_, cut) in ScoreStoriesCommand.Cuts)
            Assert.InRange(ScoreStoriesCommand.Score(Articles, cut, all: true, StoryOptions.Default.Likeness).F1, 80, 100);
    }
}

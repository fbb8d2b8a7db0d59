using NewsTools.Training.Names;
using NewsTools.Training.Scoring;

namespace NewsTools.Core.Tests.Mentions;

/// <summary>The recogniser does not fall below what docs/models.md says it reached on the dev sets.</summary>
public class NameFloorTests
{
    [SharedDataFact]
    public void Broadcast_news_keeps_its_score()
    {
        var score = ScoreOf("gmb");
        AssertAtLeast(83.4, score.Core);
        AssertAtLeast(84.5, score.Kinds[MentionKind.Person]);
        AssertAtLeast(89, score.Kinds[MentionKind.Place]);
        AssertAtLeast(88.5, score.Kinds[MentionKind.Nationality]);
    }

    [SharedDataFact]
    public void Names_of_mixed_genres_keep_their_score() => AssertAtLeast(78, ScoreOf("gum").Core);

    [SharedDataFact]
    public void The_own_split_keeps_its_score() => AssertAtLeast(80, ScoreOf("own").Core);

    /// <summary>Invented lines in the manner of agencies and of newspapers around the world; they lie in the repository.</summary>
    [Theory]
    [InlineData("newswire", 94.5)]
    [InlineData("international", 93.5)]
    public void Invented_news_keeps_its_score(string set, double floor)
    {
        var file = Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Corpus", set + "-names.txt");
        AssertAtLeast(floor, ScoreOf(MarkedCorpus.Read(set, file)).Core);
    }

    /// <summary>Invented agency wires, an open set and one that is not read for errors.</summary>
    [Theory]
    [InlineData("Corpus", 92)]
    [InlineData("Corpora/Held", 89.5)]
    public void Invented_wires_keep_their_score(string folder, double floor)
    {
        var file = Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", folder, "wire-names.txt");
        AssertAtLeast(floor, ScoreOf(MarkedCorpus.Read("wire", file)).Core);
    }

    private static void AssertAtLeast(double floor, MatchCount count) => Assert.True(count.F1 >= floor, $"F1 is {count.F1:F1}, the floor {floor:F1}");

    private static NameScore ScoreOf(string set) => ScoreOf(NameCorpora.Dev(Path.Combine(Repository.Shared!, "data"), set));

    private static NameScore ScoreOf(IEnumerable<NameDocument> documents)
    {
        var pipeline = new NewsPipelineBuilder().Use(new TextSegmenter()).Use(new NameRecognizer()).Build();
        var score = new NameScore();
        foreach (var document in documents) score.Add(document, pipeline.Analyze(new Article(document.Text), Layers.Names).Mentions);
        return score;
    }
}

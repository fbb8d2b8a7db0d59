using NewsTools.Training.Names;

namespace NewsTools.Core.Tests.Mentions;

/// <summary>The recogniser by rules does not fall below what docs/models.md says it reached on the dev sets.</summary>
public class NameFloorTests
{
    [SharedDataFact]
    public void Newswire_names_keep_their_score()
    {
        var score = ScoreOf("gmb");
        Assert.True(score.Core.F1 >= 82, $"core F1 is {score.Core.F1:F1}");
        Assert.True(score.Kinds[MentionKind.Person].F1 >= 83, $"Person F1 is {score.Kinds[MentionKind.Person].F1:F1}");
        Assert.True(score.Kinds[MentionKind.Place].F1 >= 88, $"Place F1 is {score.Kinds[MentionKind.Place].F1:F1}");
        Assert.True(score.Kinds[MentionKind.Nationality].F1 >= 87, $"Nationality F1 is {score.Kinds[MentionKind.Nationality].F1:F1}");
    }

    [SharedDataFact]
    public void Names_of_mixed_genres_keep_their_score()
    {
        var score = ScoreOf("gum");
        Assert.True(score.Core.F1 >= 70, $"core F1 is {score.Core.F1:F1}");
        Assert.True(score.Core.Precision >= 76, $"core precision is {score.Core.Precision:F1}");
    }

    private static NameScore ScoreOf(string set)
    {
        var pipeline = new NewsPipelineBuilder().Use(new TextSegmenter()).Use(new NameRecognizer()).Build();
        var score = new NameScore();
        foreach (var document in NameCorpora.Dev(Path.Combine(Repository.Shared!, "data"), set))
            score.Add(document, pipeline.Analyze(new Article(document.Text), Layers.Names).Mentions);
        return score;
    }
}

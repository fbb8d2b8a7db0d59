using NewsTools.Training.Acceptance;
using NewsTools.Training.Quantities;

namespace NewsTools.Core.Tests.Quantities;

/// <summary>Scores do not fall below floors a little under what was measured (docs/models.md).</summary>
public class QuantityScoreTests
{
    [Fact]
    public void The_held_back_half_of_the_corpus_is_mostly_right()
    {
        var score = QuantityScore.OfFile(Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Corpora", "Held", "quantities.tsv"), TextWriter.Null);
        Assert.InRange(score["value"].F1, 93, 100);
        Assert.InRange(score["unit"].F1, 92.5, 100);
        Assert.InRange(score["modifier"].F1, 94.5, 100);
        Assert.InRange(score["item"].F1, 90, 100);
    }

    [Fact]
    public void Sentences_of_a_third_hand_are_mostly_right()
    {
        var score = QuantityScore.OfFile(Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Quantities", "Corpus", "desk.tsv"), TextWriter.Null);
        Assert.All(score.Counts, pair => Assert.InRange(pair.Count.F1, 97, 100));
    }

    [SharedDataFact]
    public void News_like_cases_of_Recognizers_Text_are_right() =>
        Assert.InRange(RecognizerQuantities.Score(Path.Combine(Repository.Shared!, "data"), TextWriter.Null, TextWriter.Null).Recall, 92, 100);

    [SharedDataFact]
    public void The_quantities_of_the_first_article_are_there()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "2022-11-11-artillery-shells.txt"));
        var document = NewsPipeline.Default.Analyze(new Article(text.TrimStart()["date 2022-11-11 ".Length..]), Layers.Quantities);
        var rows = QuantityExpectations.Check(AcceptanceFile.Load(Path.Combine(Repository.Shared!, "acceptance", "seed.yaml")), document).ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(row => !row.Holds).Select(row => $"{row.Expected}: {row.Shortfall}"));
    }
}

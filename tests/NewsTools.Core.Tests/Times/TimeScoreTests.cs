using NewsTools.Training.Times;

namespace NewsTools.Core.Tests.Times;

/// <summary>Scores on public annotations do not fall below floors a little under what was measured (docs/models.md).</summary>
public class TimeScoreTests
{
    private static string Data => Path.Combine(Repository.Shared!, "data");

    [SharedDataFact]
    public void Dates_of_GUM_have_the_right_value()
    {
        Assert.InRange(ScoreTimesCommand.ScoreGum(Data, "train", TextWriter.Null, TextWriter.Null).Recall, 89.5, 100);
        Assert.InRange(ScoreTimesCommand.ScoreGum(Data, "dev", TextWriter.Null, TextWriter.Null).Recall, 85, 100);
    }

    [SharedDataFact]
    public void News_like_cases_of_Recognizers_Text_are_right() =>
        Assert.InRange(ScoreTimesCommand.ScoreRecognizers(Data, TextWriter.Null, TextWriter.Null).Recall, 83, 100);
}

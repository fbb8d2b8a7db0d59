using NewsTools.Training.Times;

namespace NewsTools.Core.Tests.Times;

/// <summary>Invented sentences as news writes them: found, with the right value, and nothing besides, as TempEval-3 counts.</summary>
public class TimeNewsTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Times", "News");

    [Fact]
    public void News_sentences_have_their_values()
    {
        var misses = new StringWriter();
        var score = ScoreTimesCommand.ScoreSentences(Folder, misses, TextWriter.Null);
        Assert.True(score.Value >= 98.3 && score.Relaxed >= 99, misses.ToString());
    }
}

using NewsTools.Training.Summaries;

namespace NewsTools.Core.Tests.Summaries;

/// <summary>Summaries against the human ones of GUM, at their length. Floors a little under what was measured.</summary>
public class SummaryScoreTests
{
    [SharedDataFact]
    public void Summaries_are_above_the_first_sentences_on_average_and_on_news()
    {
        foreach (var (part, floor) in new[] { ("train", 27.5), ("dev", 25) })
        {
            var folder = Path.Combine(Repository.Shared!, "data", "gum", part);
            var scorer = new SummaryScorer(SummaryDocument.ReadAll(folder, ScoreSummariesCommand.Genres));
            var ours = scorer.ByGenre(SummaryMethod.NewsTools(new SentenceRanker()));
            var lead = scorer.ByGenre(SummaryMethod.Lead);
            Assert.InRange(RougeScores.Average(ours.Values).Mean, Math.Max(floor, RougeScores.Average(lead.Values).Mean), 100);
            Assert.InRange(ours["news"].Mean, lead["news"].Mean, 100);
        }
    }
}

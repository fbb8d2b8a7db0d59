using NewsTools.Training.Corpora;
using NewsTools.Training.Scoring;

namespace NewsTools.Core.Tests.Text;

/// <summary>How well raw text is divided, against the parts of GUM and EWT that nothing was developed on.</summary>
public class SegmentationScoreTests
{
    private static readonly string[] NewsGenres = ["news", "interview", "speech"];

    [SharedDataFact]
    public void Tokens_of_GUM_score_at_least_99_7() => Assert.True(Sum("gum").Tokens.F1 >= 99.7);

    [SharedDataFact]
    public void Tokens_of_EWT_score_at_least_99() => Assert.True(Sum("ewt").Tokens.F1 >= 99.0);

    [SharedDataFact]
    public void Sentences_of_the_news_interviews_and_speeches_of_GUM_score_at_least_97() =>
        Assert.True(Sum("gum", NewsGenres).Sentences.F1 >= 97.0);

    [Fact]
    public void Words_of_a_surface_token_stand_where_the_surface_has_them()
    {
        string[] lines =
        [
            "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_", "1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_", "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
            "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No", "4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_", "",
        ];
        var document = new ConlluDocument("own", [.. ConlluReader.ReadSentences(lines)]);
        var gold = GoldText.Of(document);
        Assert.Equal("Don't go!", gold.Text);
        Assert.Equal(["Do", "n't", "go", "!"], gold.Tokens.Select(span => span.In(gold.Text).ToString()));
        Assert.Equal(new MatchCount(4, 4, 4), SegmentationScore.Of(document).Tokens);
    }

    private static SegmentationScore Sum(string corpus, params string[] genres) =>
        SegmentationScore.ByGenre(ScoreTokensCommand.PathOf(Path.Combine(Repository.Shared!, "data"), corpus, "dev"))
            .Where(pair => genres.Length == 0 || genres.Contains(pair.Key))
            .Aggregate(default(SegmentationScore), (sum, pair) => sum + pair.Value);
}

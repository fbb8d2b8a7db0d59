namespace NewsTools.Core.Tests.Summaries;

public class KeywordExtractorTests
{
    public static TheoryData<string, string, string> Cases => CorpusFile.ReadTriples("Summaries/keywords.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Keywords_are_these_phrases_and_not_those(string wanted, string unwanted, string text)
    {
        var found = Find(text).Select(keyword => keyword.Phrase).ToList();
        Assert.All(wanted.Split(" | "), phrase => Assert.Contains(phrase, found));
        Assert.All(unwanted.Split(" | "), phrase => Assert.DoesNotContain(phrase, found, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_keyword_stands_at_its_first_occurrence_and_counts_all_its_forms()
    {
        const string text = "Prices fell. The river ferry sank, as river ferries do. The river ferries are old.";
        var keyword = Find(text)[0];
        Assert.Equal(("river ferries", 3, 1.0), (keyword.Phrase, keyword.Count, keyword.Score));
        Assert.Equal("river ferry", keyword.Text);
        Assert.Equal(text.IndexOf("river ferry", StringComparison.Ordinal), keyword.Start);
        Assert.Equal((2, "phrase"), (keyword.Sentence, keyword.Rule));
    }

    [Fact]
    public void Reasons_are_the_factors_to_whose_product_the_score_is_in_proportion()
    {
        var keywords = Find(Sample, "The new river ferry");
        double Weight(Keyword keyword) => keyword.GetReasons().Aggregate(1.0, (product, reason) => product * reason.Factor);
        Assert.All(keywords, keyword => Assert.Equal(keyword.Score, Weight(keyword) / Weight(keywords[0]), 1));
        Assert.Matches(@"^places \d+, rarity 0\.\d+(, (shape|early|spread) \d(\.\d+)?)+, title 1\.5$", keywords[0].Reasons);
    }

    [Fact]
    public void A_long_text_takes_time_in_proportion_to_its_length()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"harbour crane{i % 7} of the dock{i}. "));
        Assert.InRange(Find(text).Count, 1, 30);
    }

    [Fact]
    public void Scores_fall_and_none_is_above_1()
    {
        var scores = Find(Sample).Select(keyword => keyword.Score).ToList();
        Assert.Equal(1, scores[0]);
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(scores, score => Assert.InRange(score, 0.0001, 1));
    }

    [Fact]
    public void A_phrase_of_the_title_weighs_more()
    {
        const string text = "The ferry and the tunnel closed. The tunnel and the ferry opened.";
        Assert.Equal("tunnel", Find(text, "Why the tunnel closed")[0].Phrase);
        Assert.Equal("ferry", Find(text, "Why the ferry closed")[0].Phrase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("The and of it.")]
    [InlineData("12 34 -- !!")]
    public void A_text_without_content_words_has_no_keywords(string text) => Assert.Empty(Find(text));

    [Fact]
    public void The_same_text_has_the_same_keywords()
    {
        var first = Find(Sample).Select(keyword => (keyword.Phrase, keyword.Score, keyword.Count, keyword.Start));
        Assert.Equal(first, Find(Sample).Select(keyword => (keyword.Phrase, keyword.Score, keyword.Count, keyword.Start)));
    }

    private const string Sample =
        "Ada Brandt opened the new river ferry on Monday. The mayor said that the river ferry would carry 300 people. " +
        "In Port Linden, fishermen fear for the salt harbour. \"The ferry is too large for the harbour,\" said Karl Voss.";

    private static IReadOnlyList<Keyword> Find(string text, string? title = null) =>
        NewsPipeline.Default.Analyze(new Article(text) { Title = title }, Layers.Keywords).Keywords;
}

namespace NewsTools.Core.Tests.Stories;

/// <summary>What is measured of an article.</summary>
public class ArticleMeasureTests
{
    private const string Story = """
        The bridge at Sample Town will close for a year, the mayor, Ada Brandt, said on Monday.

        "We have no choice," Brandt told reporters. A city official said the steel was rusted through.

        Traffic may move to the old ferry. Shopkeepers Bo Berg and Cy Dahl rejected the plan.
        """;

    [Fact]
    public void Sources_shares_and_the_last_word_are_told()
    {
        var measure = Of(Story);
        Assert.Equal((5, 3), (measure.Sentences, measure.Paragraphs));
        Assert.InRange(measure.AttributedShare, 0.2, 0.8);
        Assert.InRange(measure.AnonymousShare, 0.05, 0.2);
        Assert.InRange(measure.QuotedShare, 0.05, 0.12);
        Assert.InRange(measure.HedgedShare, 0.1, 0.25);
        Assert.Contains(measure.GetSources(), source => source is { Name: "Ada Brandt", Attribution: Attribution.Named });
        Assert.InRange(measure.AnonymousSources, 1, 2);
        Assert.InRange(measure.Coverage, 0.5, 1);
    }

    [Fact]
    public void Readability_follows_the_formulas()
    {
        var measure = Of("The cat sat on the mat. The dog ran.");
        Assert.Equal((9, 2, 4.5, 1.0), (measure.Words, measure.Sentences, measure.WordsPerSentence, measure.SyllablesPerWord));
        Assert.Equal(Math.Round(206.835 - (1.015 * 4.5) - 84.6, 1), measure.Flesch);
        Assert.Equal(Math.Round((0.39 * 4.5) + 11.8 - 15.59, 1), measure.FleschKincaid);
    }

    [Fact]
    public void Harder_text_has_a_lower_ease_and_a_higher_grade()
    {
        var (easy, hard) = (Of("The cat sat on the mat. The dog ran."), Of("Institutional considerations necessitated comprehensive organizational restructuring throughout international administrations."));
        Assert.True(easy.Flesch > hard.Flesch && easy.FleschKincaid < hard.FleschKincaid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("\"")]
    [InlineData("“Open and never closed")]
    public void Odd_texts_give_numbers(string text)
    {
        var measure = Of(text);
        Assert.False(double.IsNaN(measure.Flesch) || double.IsNaN(measure.Coverage) || double.IsInfinity(measure.FleschKincaid));
        Assert.Null(measure.LastWord);
    }

    [Fact]
    public void A_month_is_no_hedge() => Assert.Equal(0, Of("The fair opens in May.").HedgedShare);

    [Theory]
    [InlineData("The roads are clear and the ferries are back.", 0)]
    [InlineData("The expected rain fell over the hills last week.", 0)]
    [InlineData("Nobody knows a way to return.", 0)]
    [InlineData("The roads are perhaps clear.", 1)]
    [InlineData("It is unclear when the ferries return.", 1)]
    public void Words_hedge_that_make_less_sure_by_themselves(string text, double share) => Assert.Equal(share, Of(text).HedgedShare);

    private static ArticleMeasure Of(string text) =>
        ArticleMeasure.Of(NewsPipeline.Default.Analyze(new Article(text), Layers.Times | Layers.Quantities | Layers.Statements));
}

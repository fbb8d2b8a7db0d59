namespace NewsTools.Core.Tests.Times;

/// <summary>No date and no text makes the finder throw or slow down beyond the length of its input.</summary>
public class TimeRobustnessTests
{
    [Fact]
    public void No_article_date_from_year_1_to_9999_makes_an_example_throw()
    {
        var text = string.Join("\n\n", TimeCorpus.Lines.Select(line => line.Text));
        foreach (var year in (int[])[1, 2, 3, 4, 99, 100, 101, 999, 1000, 1582, 1899, 1900, 1999, 2000, 2024, 2100, 5000, 9899, 9990, 9996, 9997, 9998, 9999])
            foreach (var (month, day) in ((int, int)[])[(1, 1), (2, 28), (6, 15), (12, 31)])
                foreach (var hour in (int[])[0, 23])
                {
                    var at = new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.Zero);
                    Assert.All(TimeCorpus.Find(text, at), fact => Assert.True(fact.From is null == fact.To is null && (fact.From is null || fact.From <= fact.To), $"{at:s} {fact.Text} {fact.From:s} {fact.To:s}"));
                }
    }

    [Theory]
    [InlineData("10 to ")]
    [InlineData("Monday to ")]
    [InlineData("the day before ")]
    [InlineData("two years ago today ")]
    [InlineData("10 to 15 days or ")]
    [InlineData("two and a half ")]
    [InlineData("the first of the last day of ")]
    [InlineData("from Monday to ")]
    [InlineData("early late mid ")]
    [InlineData("2014-")]
    [InlineData("Nov. 3, ")]
    [InlineData("hundred thousand million and ")]
    public void Work_grows_with_the_length_of_hostile_text_and_not_with_its_square(string phrase)
    {
        // Items looked at, not seconds: twice the text must not need more than some two times the facts, and a megabyte must end.
        var half = TimeCorpus.Find(Repeat(phrase, 100_000), TimeCorpus.Published).Count;
        var whole = TimeCorpus.Find(Repeat(phrase, 200_000), TimeCorpus.Published).Count;
        Assert.InRange(whole, (half * 2) - 50, (half * 2) + 50);
        TimeCorpus.Find(Repeat(phrase, 1_000_000), TimeCorpus.Published);
    }

    [Fact]
    public void A_text_without_times_costs_no_memory_beside_its_tokens()
    {
        var text = string.Concat(Enumerable.Repeat("The minister said that the bridge over the river had been closed to lorries. ", 200));
        var document = NewsPipeline.Default.Analyze(new Article(text) { Published = TimeCorpus.Published }, Layers.Tokens);
        var stage = new TimeRecognizer();
        stage.Annotate(document, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = stage.Annotate(document, CancellationToken.None);
        var spent = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty((IReadOnlyList<TimeExpression>)found);
        Assert.Equal(0, spent);
    }

    [Fact]
    public void Every_fact_is_exactly_its_text() =>
        Assert.All(TimeCorpus.Lines.SelectMany(line => TimeCorpus.Find(line.Text, TimeCorpus.Published)),
            fact => Assert.Equal(fact.GetArticle().Text.Substring(fact.Start, fact.Length), fact.Text));

    [Fact]
    public void No_two_facts_have_the_same_place() =>
        Assert.All(TimeCorpus.Lines, line => Assert.True(TimeCorpus.Find(line.Text, TimeCorpus.Published).GroupBy(fact => fact.GetSpan()).All(group => group.Count() == 1), line.Text));

    private static string Repeat(string phrase, int length) => string.Concat(Enumerable.Repeat(phrase, (length / phrase.Length) + 1));
}

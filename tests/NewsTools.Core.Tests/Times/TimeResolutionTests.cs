namespace NewsTools.Core.Tests.Times;

/// <summary>How times are resolved: against the article's date, the text, and without any date.</summary>
public class TimeResolutionTests
{
    [Theory]
    [InlineData("He left on Friday.", "Friday", "XXXX-WXX-5")]
    [InlineData("He left last month.", "last month", "XXXX-XX")]
    [InlineData("He left last week.", "last week", "XXXX-WXX")]
    [InlineData("He left yesterday.", "yesterday", "XXXX-XX-XX")]
    [InlineData("He left on Nov. 3.", "Nov. 3", "XXXX-11-03")]
    [InlineData("He left last year.", "last year", "XXXX")]
    [InlineData("It fell in the third quarter.", "the third quarter", "XXXX-Q3")]
    [InlineData("It began at 3 p.m. sharp.", "3 p.m.", "XXXX-XX-XXT15:00")]
    public void Without_a_date_relative_times_stay_underspecified_and_have_no_range(string text, string expression, string value)
    {
        var fact = Assert.Single(TimeCorpus.Find(text, null));
        Assert.Equal((expression, value, null, null, null), (fact.Text, fact.Value, fact.From, fact.To, fact.Anchor));
    }

    [Fact]
    public void Ranges_are_half_open_and_name_their_anchor()
    {
        var fact = Assert.Single(TimeCorpus.Find("He left last month.", TimeCorpus.Published));
        Assert.Equal((new DateTime(2022, 10, 1), new DateTime(2022, 11, 1), "2022-11-11"), (fact.From!.Value, fact.To!.Value, fact.Anchor));
        Assert.Equal(DateTimeKind.Unspecified, fact.From.Value.Kind);
    }

    [Fact]
    public void A_length_up_to_now_reaches_to_the_end_of_the_articles_day()
    {
        var fact = Assert.Single(TimeCorpus.Find("It lost money in the last five years.", TimeCorpus.Published));
        Assert.Equal(("P5Y", new DateTime(2017, 11, 12), new DateTime(2022, 11, 12)), (fact.Value, fact.From!.Value, fact.To!.Value));
    }

    [Fact]
    public void A_reference_date_takes_the_place_of_the_articles_own()
    {
        var pipeline = NewsPipeline.CreateBuilder().Use(new TimeRecognizer(new DateTimeOffset(2001, 1, 31, 0, 0, 0, TimeSpan.Zero))).Build();
        var article = new Article("He left last month.") { Published = TimeCorpus.Published };
        Assert.Equal("2000-12", Assert.Single(pipeline.Analyze(article, Layers.Times).Times).Value);
        Assert.Equal("2022-10", Assert.Single(NewsPipeline.Default.Analyze(article, Layers.Times).Times).Value);
    }

    [Theory]
    [InlineData("https://www.example.co.uk/a", "2022-12-11")]
    [InlineData("https://www.example.us/a", "2022-11-12")]
    [InlineData("https://www.example.com/a", "2022-11-12")]
    public void The_country_of_the_address_decides_the_order_of_day_and_month(string url, string value)
    {
        var article = new Article("It was signed on 11/12/22 in full.") { Published = TimeCorpus.Published, Url = url };
        Assert.Equal(value, Assert.Single(NewsPipeline.Default.Analyze(article, Layers.Times).Times).Value);
    }

    [Fact]
    public void A_date_that_can_be_read_one_way_only_decides_for_the_others() =>
        Assert.Equal(["2022-10-27", "2022-12-11"], TimeCorpus.Find("Signed on 27/10/22 and again on 11/12/22 in full.", TimeCorpus.Published).Select(fact => fact.Value));

    [Fact]
    public void A_biography_is_resolved_by_the_year_last_named()
    {
        const string text = "He was born in 1902. He studied in 1921. He taught from 1925. In 1931, he moved. On May 3, he married. In 1950, he died.";
        Assert.Contains(TimeCorpus.Find(text, TimeCorpus.Published), fact => (fact.Text, fact.Value) == ("May 3", "1931-05-03"));
    }

    [Theory]
    [InlineData("He paid them from 1992 to 1995, and again in 2004. A hearing will be held on 14 December.", "14 December", "2022-12-14")]
    [InlineData("He paid them from 1992 to 1995, and again in 2004. A hearing will be held on Tuesday.", "Tuesday", "2022-11-15")]
    [InlineData("He paid them from 1992 to 1995, and again in 2004. A hearing would be held on 14 December.", "14 December", "2004-12-14")]
    [InlineData("He paid them from 1992 to 1995, and again in 2004. On 14 December he stopped.", "14 December", "2004-12-14")]
    public void What_will_be_is_near_the_article_also_in_a_text_of_other_years(string text, string expression, string value) =>
        Assert.Contains(TimeCorpus.Find(text, TimeCorpus.Published), fact => (fact.Text, fact.Value) == (expression, value));

    [Theory]
    [InlineData("Crude for January delivery was down 61 cents.", "January", "2023-01")]
    [InlineData("The price of February futures fell.", "February", "2023-02")]
    [InlineData("The delivery of January was late.", "January", "2022-01")]
    [InlineData("Crude was down 61 cents in January.", "January", "2022-01")]
    public void What_is_bought_for_a_month_comes_in_it(string text, string expression, string value) =>
        Assert.Contains(TimeCorpus.Find(text, TimeCorpus.Published), fact => (fact.Text, fact.Value) == (expression, value));

    [Fact]
    public void A_range_stands_beside_its_two_ends() =>
        Assert.Equal(["2014", "2014/2016", "2016"], TimeCorpus.Find("It ran 2014 to 2016.", TimeCorpus.Published).Select(fact => fact.Value));

    [Theory]
    [InlineData("Bridge opens\n\nWednesday, May 4, 2016\n\nThe bridge opened yesterday.", "2016-05-03")]
    [InlineData("SEOUL, May 4, 2016 (Example) - The bridge opened yesterday.", "2016-05-03")]
    [InlineData("The treaty of May 4, 2016 (the Example) was signed yesterday.", "XXXX-XX-XX")]
    public void An_article_without_a_date_takes_that_of_its_dateline(string text, string value) =>
        Assert.Contains(TimeCorpus.Find(text, null), fact => (fact.Text, fact.Value) == ("yesterday", value));

    [Fact]
    public void A_dateline_far_from_the_articles_date_does_not_count() =>
        Assert.Contains(TimeCorpus.Find("Wednesday, May 4, 2016\n\nThe bridge opened yesterday.", TimeCorpus.Published), fact => fact.Value == "2022-11-10");

    [SharedDataFact]
    public void The_seed_has_its_two_times()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "2022-11-11-artillery-shells.txt")).TrimStart()["date 2022-11-11 ".Length..];
        Assert.Equal(
            ["11 last month Date 2022-10 2022-10-01 2022-11-01", "13 last week Date 2022-W44 2022-10-31 2022-11-07"],
            TimeCorpus.Find(text, TimeCorpus.Published).Select(fact => $"{fact.Sentence} {fact.Text} {fact.Type} {fact.Value} {fact.From:yyyy-MM-dd} {fact.To:yyyy-MM-dd}"));
    }
}

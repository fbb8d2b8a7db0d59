namespace NewsTools.Core.Tests.Stories;

public class StorySummarizerTests
{
    private static readonly Article[] Articles =
    [
        new("A crane fell into the salt dock of Port Linden on Monday and broke two piers, the council said. Nobody was hurt. The harbour closed at noon.")
        {
            Title = "Crane falls in Port Linden", Source = "The Quay", Published = new DateTimeOffset(2022, 11, 14, 0, 0, 0, TimeSpan.Zero),
        },
        new("Port Linden will buy a new crane for 4 million crowns, Mayor Ada Brandt said on Tuesday. She said that the council had known of the rust for years. The crane fell into the salt dock on Monday and broke two piers.")
        {
            Title = "Port Linden to buy a new crane", Source = "Port Post", Published = new DateTimeOffset(2022, 11, 15, 0, 0, 0, TimeSpan.Zero),
        },
        new("Winter wheat is cheap in Kansas this year, and farmers sell little of it. Rain came late.") { Title = "Wheat", Source = "Plains Herald", Published = new DateTimeOffset(2022, 11, 15, 0, 0, 0, TimeSpan.Zero) },
    ];

    [Fact]
    public void A_digest_takes_sentences_of_several_articles_that_say_different_things()
    {
        var summary = Summarize(new SummaryOptions { SentenceCount = 3 });
        Assert.Equal((2, "The Quay, Port Post", 3), (summary.ArticleCount, summary.Sources, summary.SentenceCount));
        Assert.Equal(2, summary.GetSentences().Select(sentence => sentence.ArticleId).Distinct().Count());
        Assert.Equal(1, summary.GetSentences().Count(sentence => sentence.Text.Contains("two piers", StringComparison.Ordinal)));
        Assert.All(summary.GetSentences(), sentence => Assert.Equal(sentence.GetArticle().Text.Substring(sentence.Start, sentence.Length), sentence.Text));
    }

    [Fact]
    public void Outlets_stand_behind_what_they_say_and_pronouns_are_written_out()
    {
        var display = Summarize(new SummaryOptions { SentenceCount = 10 }).Display;
        Assert.Contains("(The Quay) ", display, StringComparison.Ordinal);
        Assert.EndsWith("(Port Post)", display, StringComparison.Ordinal);
    }

    [Fact]
    public void The_articles_keep_no_analysis()
    {
        Summarize(SummaryOptions.Default);
        Assert.All(Articles, article => Assert.Null(article.Analysis));
    }

    [Fact]
    public void A_story_of_one_article_is_summed_up_like_the_article()
    {
        var story = Stories().Single(story => story.Title == "Wheat");
        var summary = new StorySummarizer(NewsPipeline.Default).Summarize(story, new SummaryOptions { SentenceCount = 1 });
        Assert.Equal("Winter wheat is cheap in Kansas this year, and farmers sell little of it.", summary.Display);
    }

    [Fact]
    public void What_was_remembered_gives_the_same_summary_as_reading_again()
    {
        var summarizer = new StorySummarizer(NewsPipeline.Default);
        foreach (var article in Articles) summarizer.Remember(NewsPipeline.Default.Analyze(new Article(article.Text) { Title = article.Title, Published = article.Published }, Layers.Summary), article);
        var story = Stories().First(story => story.ArticleCount == 2);
        Assert.Equal(Summarize(SummaryOptions.Default).Display, summarizer.Summarize(story, SummaryOptions.Default).Display);
    }

    [Fact]
    public void A_limit_holds_over_the_story() => Assert.InRange(Summarize(new SummaryOptions { MaxWords = 20 }).WordCount, 1, 20);

    private static IReadOnlyList<Story> Stories() => StoryGrouper.GroupAll(Articles, NewsPipeline.Default, StoryOptions.Default);

    private static StorySummary Summarize(SummaryOptions options) =>
        new StorySummarizer(NewsPipeline.Default).Summarize(Stories().First(story => story.ArticleCount == 2), options);
}

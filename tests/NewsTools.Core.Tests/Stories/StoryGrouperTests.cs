namespace NewsTools.Core.Tests.Stories;

/// <summary>Which articles meet in a story, and what a story says of them.</summary>
public class StoryGrouperTests
{
    private static readonly DateTimeOffset Day = new(2022, 11, 11, 0, 0, 0, TimeSpan.Zero);

    private const string Ferry = """
        A ferry with 212 people on board ran aground off the harbour of Port Example on Monday evening, the coastguard said.

        Rescue boats took the passengers to the shore within three hours. Two sailors were treated for smoke, and a child broke an arm.

        The operator, Sample Lines, said the engine had failed in heavy wind. The minister of transport, Ada Brandt, promised an inquiry.
        """;

    private const string FerryElsewhere = """
        Ada Brandt, the minister of transport, has ordered an inquiry into why a Sample Lines ferry lost its engine and ran aground at Port Example.

        The coastguard brought all passengers of the ferry ashore. Heavy wind had pushed the ship onto rocks near the harbour, its captain told the coastguard.
        """;

    private const string Bank = """
        The central bank of Exampleland raised its rate to 4.5 percent on Tuesday, the third rise this year, to bring down inflation.

        Economists had expected a smaller step. Shares of lenders rose, and the currency gained one percent against the dollar.
        """;

    [Fact]
    public void Reports_of_one_event_meet_and_others_do_not()
    {
        var stories = StoryGrouper.GroupAll([Of(Ferry), Of(Bank), Of(FerryElsewhere)], NewsPipeline.Default, StoryOptions.Default);
        Assert.Equal([2, 1], stories.Select(story => story.ArticleCount));
        Assert.Equal(0, stories[0].DuplicateCount);
        Assert.Contains("Ada Brandt", stories[0].GetNames());
        Assert.NotEmpty(stories[0].GetKeywords());
    }

    [Fact]
    public void A_copy_is_marked_with_what_it_is_a_copy_of()
    {
        var copy = Of("PORT EXAMPLE, Nov 12 (Example Wire) - " + Ferry.Replace("Monday evening", "Monday night", StringComparison.Ordinal) + "\n\n(Reporting by Bo Sample)", days: 1);
        var story = Assert.Single(StoryGrouper.GroupAll([copy, Of(Ferry)], NewsPipeline.Default, StoryOptions.Default));
        Assert.Equal([false, true], story.GetArticles().Select(article => article.Duplicate));
        Assert.Equal(Of(Ferry).Id, story.GetArticles()[1].DuplicateOf);
        Assert.Equal((Of(Ferry).Id, Of(Ferry).Id), (story.Id, story.LeadId));
        Assert.Equal((Day, Day.AddDays(1)), (story.From, story.To));
    }

    [Fact]
    public void An_article_outside_the_window_starts_a_story()
    {
        var options = new StoryOptions { WindowDays = 3 };
        Assert.Equal(2, StoryGrouper.GroupAll([Of(Ferry), Of(FerryElsewhere, days: 5)], NewsPipeline.Default, options).Count);
        Assert.Single(StoryGrouper.GroupAll([Of(Ferry), Of(FerryElsewhere, days: 2)], NewsPipeline.Default, options));
    }

    [Fact]
    public void Copies_alone_are_put_together_when_asked_for() =>
        Assert.Equal([2, 1], StoryGrouper.GroupAll([Of(Ferry), Of(FerryElsewhere), Of(Ferry)], NewsPipeline.Default, new StoryOptions { DuplicatesOnly = true }).Select(story => story.ArticleCount));

    [Fact]
    public void Stories_come_once_their_window_is_over()
    {
        var grouper = new StoryGrouper(NewsPipeline.Default, StoryOptions.Default);
        grouper.Add(Of(Ferry));
        Assert.Empty(grouper.TakeClosed());
        grouper.Add(Of(Bank, days: 30));
        Assert.Equal(Of(Ferry).Id, Assert.Single(grouper.TakeClosed()).Id);
        Assert.Equal(Of(Bank).Id, Assert.Single(grouper.TakeRest()).Id);
        Assert.Empty(grouper.TakeRest());
    }

    [Fact]
    public void The_same_text_much_later_is_a_story_with_an_id_of_its_own()
    {
        var stories = StoryGrouper.GroupAll([Of(Ferry), Of(Ferry, days: 90)], NewsPipeline.Default, StoryOptions.Default);
        Assert.Equal(2, stories.Select(story => story.Id).Distinct().Count());
    }

    [Fact]
    public void The_order_of_articles_changes_nothing_when_all_are_there()
    {
        Article[] articles = [Of(Ferry), Of(Bank, days: 1), Of(FerryElsewhere, days: 2), Of(Ferry + " More soon.", days: 3)];
        var forward = StoryGrouper.GroupAll(articles, NewsPipeline.Default, StoryOptions.Default);
        var backward = StoryGrouper.GroupAll([.. articles.Reverse()], NewsPipeline.Default, StoryOptions.Default);
        Assert.Equal(forward.Select(Describe), backward.Select(Describe));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("One.")]
    [InlineData("???")]
    public void Texts_that_say_nothing_are_stories_of_their_own(string text) =>
        Assert.Equal(2, StoryGrouper.GroupAll([Of(text), Of(Bank)], NewsPipeline.Default, StoryOptions.Default).Count);

    [Theory]
    [InlineData(0, 7)]
    [InlineData(1.1, 7)]
    [InlineData(double.NaN, 7)]
    [InlineData(0.2, 0)]
    public void Options_that_make_no_sense_are_refused(double likeness, double days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoryGrouper(NewsPipeline.Default, new StoryOptions { Likeness = likeness, WindowDays = days }));

    [Fact]
    public void Grouping_stops_when_it_is_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => StoryGrouper.GroupAll([Of(Ferry)], NewsPipeline.Default, StoryOptions.Default, null, new CancellationToken(canceled: true)));

    private static Article Of(string text, int days = 0) => new(text) { Published = Day.AddDays(days) };

    private static string Describe(Story story) => $"{story.Id} {string.Join(' ', story.GetArticles().Select(article => article.ArticleId + article.DuplicateOf))} {story.LeadId}";
}

namespace NewsTools.Tests;

/// <summary>Stories as users get them.</summary>
public sealed class GroupArticleTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public GroupArticleTests()
    {
        _session.Write("a.txt", "title: Ferry\ndate: 2022-11-11\nsource: The Example Times\n\nA ferry with 212 people on board ran aground off Port Example on Monday. Rescue boats took the passengers to the shore.\n");
        _session.Write("b.txt", "title: Ship on rocks\ndate: 2022-11-12\nsource: The Example Post\n\nA ferry with 212 people on board ran aground off Port Example on Monday. Rescue boats took the passengers to the shore.\n");
        _session.Write("c.txt", "title: Rates\ndate: 2022-11-12\n\nThe central bank of Exampleland raised its rate to 4.5 percent on Tuesday, as economists had expected.\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-All")]
    [InlineData("-DuplicateOnly")]
    public void Stories_come_the_biggest_first(string options)
    {
        var run = _session.Run($"Import-Article *.txt | Group-Article {options}");
        Assert.Equal(2, run.Sound.Count);
        Assert.Equal([2, 1], run.Select("ArticleCount").Cast<int>());
        Assert.Equal(["Ferry", "Rates"], run.Select("Title"));
        Assert.Equal("The Example Times, The Example Post", run.Select("Sources").First());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-All")]
    public void Articles_come_with_their_story_and_what_they_are_a_copy_of(string options)
    {
        var run = _session.Run($"Import-Article *.txt | Group-Article -AsArticle {options}");
        Assert.Equal(["Ferry", "Ship on rocks", "Rates"], run.Select("Title"));
        Assert.Equal([false, true, false], run.Select("Duplicate").Cast<bool>());
        Assert.Equal(2, run.Select("StoryId").Distinct().Count());
    }

    [Fact]
    public void Articles_that_are_given_as_an_argument_are_grouped_too() =>
        Assert.Equal(2, _session.Run("Group-Article (Import-Article *.txt)").Sound.Count);

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(_session.Run("@() | Group-Article -All").Sound);

    public void Dispose() => _session.Dispose();
}

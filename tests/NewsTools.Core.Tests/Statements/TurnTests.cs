namespace NewsTools.Core.Tests.Statements;

/// <summary>Interviews whose turns have marks.</summary>
public class TurnTests
{
    private const string Interview =
        "The actress Lena Ortiz tells in her memoir how her parents were deported.\n\nQ: You open your book on a morning in May. What did you find?\n\n"
        + "A: I came home from school and my parents were gone.\n\nA neighbor told me they had been taken.\n\nQ: And the wall?\n\nA: Believe me, it will not help. He said it would.\n\nOrtiz lives in Leeds.";

    [Theory]
    [InlineData("Q:", "A:")]
    [InlineData("Q.", "A.")]
    [InlineData("Question:", "Answer:")]
    public void A_marked_answer_is_what_the_guest_says(string question, string answer)
    {
        var turns = Statements(Interview.Replace("Q:", question, StringComparison.Ordinal).Replace("A:", answer, StringComparison.Ordinal)).Where(statement => statement.Rule.StartsWith("turn", StringComparison.Ordinal)).ToList();
        Assert.Equal([Stance.Asks, Stance.States, Stance.Asks, Stance.States], turns.Select(turn => turn.Stance));
        Assert.All(turns, turn => Assert.Equal(StatementForm.Direct, turn.Form));
        Assert.All(turns.Where(turn => turn.Stance == Stance.States), turn => Assert.Equal("Lena Ortiz", turn.SourceName));
        Assert.StartsWith("I came home", turns[1].Content, StringComparison.Ordinal);
        Assert.EndsWith("they had been taken.", turns[1].Content, StringComparison.Ordinal);
        Assert.EndsWith("He said it would.", turns[3].Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_cited_in_an_answer_is_reported_by_the_guest()
    {
        var cited = Statements(Interview).Where(statement => statement.Depth == 2).ToList();
        Assert.Equal(["A neighbor", "He"], cited.Select(statement => statement.Source));
        Assert.All(cited, statement => Assert.Equal("Lena Ortiz", statement.ReportedBy));
    }

    [Theory]
    [InlineData("A. Novak left the room.\n\nQ. Brown stayed in the hall.\n\nThe door was shut.")]
    [InlineData("Plan A: the bridge is closed.\n\nA: the bridge.\n\nB: the road.")]
    public void Letters_alone_are_no_turns(string text) =>
        Assert.DoesNotContain(Statements(text), statement => statement.Rule.StartsWith("turn", StringComparison.Ordinal));

    private static IReadOnlyList<Statement> Statements(string text) => NewsPipeline.Default.Analyze(new Article(text), Layers.Statements).Statements;
}

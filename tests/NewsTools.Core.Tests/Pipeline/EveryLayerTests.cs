namespace NewsTools.Core.Tests.Pipeline;

/// <summary>Every stage takes any text, also as the first text of a thread, whose scratch memory is still empty.</summary>
public class EveryLayerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t ")]
    [InlineData("\0")]
    [InlineData(".")]
    [InlineData("\uD83D")]
    [InlineData("\"\"''“”")]
    [InlineData("I")]
    [InlineData("1")]
    [InlineData("東京都で、雨が降る。")]
    public void A_text_of_next_to_nothing_is_analysed(string text)
    {
        var article = new Article(text);
        Exception? problem = null;
        var thread = new Thread(() => problem = Record.Exception(() => Analyze(article)));
        thread.Start();
        thread.Join();
        Assert.Null(problem);
    }

    private static void Analyze(Article article)
    {
        foreach (var layer in Enum.GetValues<Layers>())
            if (NewsPipeline.Default.Annotators.Any(stage => stage.Adds == layer))
                NewsPipeline.Default.Analyze(article, layer);
    }
}

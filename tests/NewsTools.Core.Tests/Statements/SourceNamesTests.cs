namespace NewsTools.Core.Tests.Statements;

public class SourceNamesTests
{
    [Theory]
    [InlineData("\"People know it,\" said Rana Cole, 42, executive director of the group.", "Rana Cole")]
    [InlineData("Both Moscow and Pyongyang have denied any shipments.", "Russia; North Korea")]
    public void A_source_is_named_by_those_who_speak(string text, string expected)
    {
        var statement = Assert.Single(NewsPipeline.Default.Analyze(new Article(text), Layers.Statements).Statements);
        Assert.Equal(expected, statement.SourceName);
    }
}

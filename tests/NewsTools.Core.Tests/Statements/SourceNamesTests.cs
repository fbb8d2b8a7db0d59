namespace NewsTools.Core.Tests.Statements;

public class SourceNamesTests
{
    [Theory]
    [InlineData("\"People know it,\" said Rana Cole, 42, executive director of the group.", "Rana Cole")]
    [InlineData("Both Moscow and Pyongyang have denied any shipments.", "Russia; North Korea")]
    [InlineData("\"This is a start,\" said Ingeborg Tveit, President and CEO of Larch Energy.", "Ingeborg Tveit")]
    [InlineData("OSLO and NAGOYA, 5 September 2024 – Larch Energy today announced a sale.", "Larch Energy")]
    [InlineData("University of Texas Muslim Student Association president Sehar Memon said the feedback had helped.", "Sehar Memon")]
    [InlineData("Executive director of the Dallas chapter of the Council on American-Islamic Relations Alia Salem said the well was dry.", "Alia Salem")]
    [InlineData("A lawyer for Peter Novak said he was ill.", "lawyer for Peter Novak")]
    [InlineData("The office of Mayor Dag Lund said the road is closed.", "office of Mayor Dag Lund")]
    public void A_source_is_named_by_those_who_speak(string text, string expected)
    {
        var statement = Assert.Single(NewsPipeline.Default.Analyze(new Article(text), Layers.Statements).Statements);
        Assert.Equal(expected, statement.SourceName);
    }
}

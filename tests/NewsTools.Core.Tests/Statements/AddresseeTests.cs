namespace NewsTools.Core.Tests.Statements;

/// <summary>To whom something was said.</summary>
public class AddresseeTests
{
    [Theory]
    [InlineData("The minister told reporters that the talks had failed.", "reporters")]
    [InlineData("The court was told that Hale took the money.", "The court")]
    [InlineData("Reporters in Oslo were told on Monday that the mine would close.", "Reporters")]
    [InlineData("The prosecutor told Judge Anna Weiss that Hale took the money.", "Judge Anna Weiss")]
    [InlineData("The report was said to be wrong.", null)]
    [InlineData("The minister said that the talks had failed.", null)]
    [InlineData("The deal was announced on Monday.", null)]
    public void Who_is_told_is_the_addressee(string text, string? addressee)
    {
        var statements = NewsPipeline.Default.Analyze(new Article(text), Layers.Statements).Statements;
        Assert.Equal(addressee, statements.Select(statement => statement.Addressee).FirstOrDefault(told => told is not null));
    }
}

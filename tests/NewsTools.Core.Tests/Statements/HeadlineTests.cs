namespace NewsTools.Core.Tests.Statements;

/// <summary>Headlines, in which verbs stand without articles and share a subject behind a comma.</summary>
public class HeadlineTests
{
    [Theory]
    [InlineData("Central bank cuts rates, says inflation to fall", "Central bank", "says", "inflation to fall")]
    [InlineData("Oslo council backs tunnel, says cost will rise", "Oslo council", "says", "cost will rise")]
    [InlineData("Oslo council backs tunnel, says cost will rise", "Oslo council", "backs", "tunnel")]
    [InlineData("Premier denies tax plan, vows new vote", "Premier", "denies", "tax plan")]
    [InlineData("Novak quits as mayor, blames party", "Novak", "blames", "party")]
    [InlineData("Court rules dam must close", "Court", "rules", "dam must close")]
    [InlineData("Police say three hurt in crash", "Police", "say", "three hurt in crash")]
    public void A_headline_has_its_statements(string headline, string source, string cue, string content) =>
        Assert.Contains(Statements(headline), one => one.Source == source && one.Cue == cue && one.Content == content);

    [Theory]
    [InlineData("Central bank cuts rates, says the Oslo Post.", "the Oslo Post")]
    [InlineData("Mill to close next year, says owner", "owner")]
    public void Who_stands_behind_the_verb_speaks(string text, string source) =>
        Assert.Contains(Statements(text), one => one.Source == source && one.Cue == "says");

    [Theory]
    [InlineData("Court rules for players and clubs")]
    [InlineData("Plans, rules and papers of the court")]
    public void Plurals_are_no_verbs(string headline) => Assert.Empty(Statements(headline));

    private static IReadOnlyList<Statement> Statements(string text) =>
        [.. NewsPipeline.Default.Analyze(new Article("The day was long.\n\n" + text), Layers.Statements).Statements.Where(one => one.Sentence == 2)];
}

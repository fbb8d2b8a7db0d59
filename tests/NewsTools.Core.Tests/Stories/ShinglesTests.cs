namespace NewsTools.Core.Tests.Stories;

/// <summary>What of a text counts when copies are looked for.</summary>
public class ShinglesTests
{
    private const string Text = "The ferry ran aground off the harbour on Monday evening, and all of the passengers were brought ashore within three hours.";

    [Theory]
    [InlineData("LONDON, Nov 11 (Example Wire) - " + Text)]
    [InlineData("PORT EXAMPLE (XYZ) -- " + Text)]
    [InlineData(Text + "\n\n(Reporting by Ann Example; Editing by Bo Sample)")]
    [InlineData(Text + "\n\n© 2022 Example Wire. All rights reserved.")]
    [InlineData("The ferry ran\naground off the harbour on Monday evening -- and all of the PASSENGERS were brought ashore (within three hours).")]
    public void What_agencies_put_around_a_text_and_its_marks_do_not_count(string other) => Assert.Equal(Of(Text).All, Of(other).All);

    [Theory]
    [InlineData("UN officials said the ferry - an old one - ran aground off the harbour on Monday evening.", 13)]
    [InlineData("He is reporting for the paper.", 3)]
    public void A_dash_inside_a_sentence_is_no_dateline_and_a_verb_no_credit(string text, int count) => Assert.Equal(count, Of(text).Count);

    [Fact]
    public void Texts_shorter_than_a_run_have_none() => Assert.Empty(Of("Three short words.").All);

    private static Shingles Of(string text) => Shingles.Of(NewsPipeline.Default.Analyze(new Article(text), Layers.Tokens));
}

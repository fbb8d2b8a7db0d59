namespace NewsTools.Core.Tests.Summaries;

public class ContentWordsTests
{
    [Theory]
    [InlineData("shell", "shells")]
    [InlineData("Shell", "SHELLS")]
    [InlineData("city", "cities")]
    [InlineData("house", "houses")]
    [InlineData("bus", "bus")]
    public void Forms_of_one_word_meet_in_one_term(string left, string right) => Assert.Equal(TermOf(left), TermOf(right));

    [Theory]
    [InlineData("pas", "pa")]
    [InlineData("focus", "focu")]
    [InlineData("glass", "glas")]
    [InlineData("shell", "shelter")]
    public void Different_words_keep_apart(string left, string right) => Assert.NotEqual(TermOf(left), TermOf(right));

    [Theory]
    [InlineData("harbour", true)]
    [InlineData("2022", true)]
    [InlineData("the", false)]
    [InlineData("However", false)]
    [InlineData("x", false)]
    [InlineData("!", false)]
    public void Function_words_and_marks_carry_no_topic(string word, bool expected) =>
        Assert.Equal(expected, ContentWords.Is(TextSegmenter.Segment(word).Tokens[0]));

    private static uint TermOf(string word) => ContentWords.Term(word, WordHash.OfLower(word));
}

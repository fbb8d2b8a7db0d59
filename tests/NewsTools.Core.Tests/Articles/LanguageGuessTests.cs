namespace NewsTools.Core.Tests.Articles;

public class LanguageGuessTests
{
    public static TheoryData<string, string> Cases => CorpusFile.ReadPairs("languages.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_language_is_told_by_script_and_words(string text, string language) =>
        Assert.Equal(language, LanguageGuess.Of(text) ?? "-");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\uD800\uDC00 \uDBFF")]
    public void Text_without_words_has_no_language(string text) => Assert.Null(LanguageGuess.Of(text));

    [Fact]
    public void A_word_as_long_as_the_sample_is_no_word() => Assert.Null(LanguageGuess.Of(new string('x', 100_000)));
}

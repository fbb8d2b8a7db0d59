namespace NewsTools.Core.Tests.Lexicons;

public class WordPatternTests
{
    public static TheoryData<string, string, string> Cases => CorpusFile.ReadTriples("word-patterns.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_pattern_matches_what_its_corpus_says(string pattern, string text, string expected)
    {
        var tokens = TextSegmenter.Segment(text);
        var compiled = WordPattern.Parse(pattern);
        var found = new List<string>();
        for (var i = 0; i < tokens.Tokens.Length;)
        {
            var length = compiled.MatchAt(tokens.Tokens, text, i);
            if (length > 0) found.Add(tokens.SpanOf(i, i + length).In(text).ToString());
            i += Math.Max(1, length);
        }

        Assert.Equal(expected, found.Count == 0 ? "-" : string.Join(" | ", found));
    }

    [Theory]
    [InlineData("", "The pattern '' is malformed at column 1: it has no word.")]
    [InlineData("a? b?", "The pattern 'a? b?' is malformed at column 1: every word of it may be missing.")]
    [InlineData("a {b|c", "The pattern 'a {b|c' is malformed at column 3: '{' is not closed by '}'.")]
    [InlineData("a {b||c}", "The pattern 'a {b||c}' is malformed at column 6: a word is missing.")]
    [InlineData("a{b}", "The pattern 'a{b}' is malformed at column 2: '{' stands where a space was due.")]
    [InlineData("a {b?|c}", "The pattern 'a {b?|c}' is malformed at column 5: '?' stands inside '{...}'.")]
    [InlineData("a \\", "The pattern 'a \\' is malformed at column 3: '\\' stands before no character.")]
    public void A_malformed_pattern_says_where_and_why(string pattern, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => WordPattern.Parse(pattern)).Message);

    [Fact]
    public void A_pattern_has_at_most_64_words()
    {
        var pattern = string.Join(' ', Enumerable.Repeat("a", WordPattern.MaxPositions + 1));
        Assert.EndsWith("it has more than 64 words.", Assert.Throws<FormatException>(() => WordPattern.Parse(pattern)).Message, StringComparison.Ordinal);
    }
}

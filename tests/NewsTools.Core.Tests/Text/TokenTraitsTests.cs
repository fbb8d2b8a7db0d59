namespace NewsTools.Core.Tests.Text;

/// <summary>What each token is and looks like.</summary>
public class TokenTraitsTests
{
    [Theory]
    [InlineData("Seoul", "Seoul", TokenKind.Word, TokenTraits.SpaceBefore | TokenTraits.Capitalized | TokenTraits.SentenceStart)]
    [InlineData("the US said", "US", TokenKind.Word, TokenTraits.SpaceBefore | TokenTraits.Capitalized | TokenTraits.AllUpper)]
    [InlineData("the US said", "said", TokenKind.Word, TokenTraits.SpaceBefore | TokenTraits.AllLower)]
    [InlineData("don't", "n't", TokenKind.Word, TokenTraits.AllLower | TokenTraits.Clitic)]
    [InlineData("the workers' pay", "'", TokenKind.Word, TokenTraits.Clitic)]
    [InlineData("so Mr. Roe", "Mr.", TokenKind.Word, TokenTraits.SpaceBefore | TokenTraits.Capitalized | TokenTraits.Abbreviation)]
    [InlineData("an e-mail", "e-mail", TokenKind.Word, TokenTraits.SpaceBefore | TokenTraits.AllLower | TokenTraits.HasHyphen)]
    [InlineData("a 155mm gun", "155", TokenKind.Number, TokenTraits.SpaceBefore | TokenTraits.HasDigit)]
    [InlineData("a 155mm gun", "mm", TokenKind.Word, TokenTraits.AllLower)]
    [InlineData("the 1970s", "1970s", TokenKind.Word, TokenTraits.SpaceBefore | TokenTraits.HasDigit | TokenTraits.AllLower)]
    [InlineData("for $5", "$", TokenKind.Symbol, TokenTraits.SpaceBefore)]
    [InlineData("up 5%", "%", TokenKind.Symbol, TokenTraits.None)]
    [InlineData("well -- no", "--", TokenKind.Punctuation, TokenTraits.SpaceBefore)]
    [InlineData("a \"b", "\"", TokenKind.Punctuation, TokenTraits.SpaceBefore | TokenTraits.OpenQuote)]
    [InlineData("a b\"", "\"", TokenKind.Punctuation, TokenTraits.CloseQuote)]
    [InlineData("at x.org now", "x.org", TokenKind.Url, TokenTraits.SpaceBefore | TokenTraits.AllLower)]
    [InlineData("to a@x.org", "a@x.org", TokenKind.Email, TokenTraits.SpaceBefore | TokenTraits.AllLower)]
    [InlineData("on #topic", "#topic", TokenKind.Hashtag, TokenTraits.SpaceBefore | TokenTraits.AllLower)]
    [InlineData("by @Roe", "@Roe", TokenKind.Handle, TokenTraits.SpaceBefore | TokenTraits.Capitalized)]
    [InlineData("ok :)", ":)", TokenKind.Emoticon, TokenTraits.SpaceBefore)]
    [InlineData("ok \uD83D\uDC69\u200D\uD83D\uDCBB", "\uD83D\uDC69\u200D\uD83D\uDCBB", TokenKind.Emoticon, TokenTraits.SpaceBefore)]
    [InlineData("in Ürümqi", "Ürümqi", TokenKind.Word, TokenTraits.SpaceBefore | TokenTraits.Capitalized)]
    [InlineData("in 東京", "東京", TokenKind.Word, TokenTraits.SpaceBefore)]
    public void A_token_has_its_kind_and_traits(string text, string word, TokenKind kind, TokenTraits traits)
    {
        var token = TextSegmenter.Segment(text).Tokens.ToArray().First(row => row.Span.In(text).SequenceEqual(word));
        Assert.Equal(kind, token.Kind);
        Assert.Equal(traits, token.Traits);
    }

    [Fact]
    public void A_typographic_apostrophe_hashes_as_a_straight_one() =>
        Assert.Equal(TextSegmenter.Segment("don't").Tokens[1].Form, TextSegmenter.Segment("don’t").Tokens[1].Form);
}

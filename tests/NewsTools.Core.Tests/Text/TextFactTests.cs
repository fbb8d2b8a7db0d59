namespace NewsTools.Core.Tests.Text;

/// <summary>Sentences and tokens as facts.</summary>
public class TextFactTests
{
    private static readonly Document Document = NewsPipeline.Default.Analyze(
        new Article("Heading\n\nIt rose 5%. He didn't say why.") { Title = "A title" }, Layers.Tokens);

    [Fact]
    public void Sentences_carry_their_place_and_their_number_of_tokens()
    {
        var sentences = Sentence.Of(Document).ToList();
        Assert.Equal(["Heading", "It rose 5%.", "He didn't say why."], sentences.Select(sentence => sentence.Text));
        Assert.Equal([(1, 1, 1), (2, 2, 5), (2, 3, 6)], sentences.Select(sentence => (sentence.Paragraph, sentence.Sentence, sentence.TokenCount)));
        Assert.All(sentences, sentence => Assert.Equal("A title", sentence.Title));
    }

    [Fact]
    public void Tokens_carry_their_place_and_their_number_in_the_sentence()
    {
        var tokens = Token.Of(Document).Where(token => token.Sentence == 3).ToList();
        Assert.Equal(["He", "did", "n't", "say", "why", "."], tokens.Select(token => token.Text));
        Assert.Equal([1, 2, 3, 4, 5, 6], tokens.Select(token => token.Index));
        Assert.Equal([true, true, false, true, true, false], tokens.Select(token => token.SpaceBefore));
        Assert.Equal(TokenKind.Punctuation, tokens[^1].Kind);
    }

    [Fact]
    public void Every_fact_reads_exactly_its_place() =>
        Assert.All(Token.Of(Document), token => Assert.Equal(token.Text, token.GetArticle().Text.Substring(token.Start, token.Length)));

    [Fact]
    public void An_empty_article_has_none()
    {
        var empty = NewsPipeline.Default.Analyze(new Article(" \n "), Layers.Tokens);
        Assert.Empty(Sentence.Of(empty));
        Assert.Empty(Token.Of(empty));
    }
}

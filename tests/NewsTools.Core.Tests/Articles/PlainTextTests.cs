namespace NewsTools.Core.Tests.Articles;

public class PlainTextTests
{
    [Theory]
    [InlineData("plain\ttext\r\nof caf\u00e9 \u4e2d\u200f\ud83d\ude00\u0085", "plain\ttext\r\nof caf\u00e9 \u4e2d\u200f\ud83d\ude00\u0085")]
    [InlineData("\u001b[31m\u0007\0\u007f", "\u241b[31m\u2407\u2400\u2421")]
    [InlineData("\u009b31m\u202Eexe\u2066\u2069", "\ufffd31m\ufffdexe\ufffd\ufffd")]
    public void An_article_holds_no_character_that_commands_a_terminal(string text, string expected)
    {
        var article = new Article(text) { Title = text, Byline = text, Source = text, Url = text };
        Assert.All((string?[])[article.Text, article.Title, article.Byline, article.Source, article.Url], shown => Assert.Equal(expected, shown));
        Assert.Equal(text.Length, article.Text.Length);
    }

    [Fact]
    public void A_harmless_text_is_kept_as_it_is()
    {
        const string text = "The harbour is closed.";
        Assert.Same(text, new Article(text).Text);
    }

    [Fact]
    public void The_name_of_a_file_is_shown_plain_too() => Assert.Equal("a\u241b[31m.txt", new Article("") { Path = "/news/a\u001b[31m.txt" }.DisplayTitle);
}

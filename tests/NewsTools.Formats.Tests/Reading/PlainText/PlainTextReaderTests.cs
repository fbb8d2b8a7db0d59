using NewsTools.Core.Tests;

namespace NewsTools.Formats.Reading.Tests;

public class PlainTextReaderTests
{
    [Fact]
    public void The_short_header_gives_the_date_and_is_no_part_of_the_text()
    {
        var article = Import.One(" date 2022-11-11 A US official has said so.\n\nSecond paragraph.\n\n");
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal("A US official has said so.\n\nSecond paragraph.", article.Text);
        Assert.Null(article.Title);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void A_headline_after_the_short_header_is_the_title_and_stays_in_the_text()
    {
        var article = Import.One("date 2022-11-11 Ferry sinks off the coast\n\nForty people were rescued on Friday.");
        Assert.Equal("Ferry sinks off the coast", article.Title);
        Assert.Equal("Ferry sinks off the coast\n\nForty people were rescued on Friday.", article.Text);
    }

    [Theory]
    [InlineData("date: 2022-11-11\ntitle: Ferry sinks\nsource: The Harbour Post\nby: Jane Doe\nurl: https://example.org/a\n\nForty were rescued.")]
    [InlineData("Source: The Harbour Post\r\nURL: https://example.org/a\r\nBY: Jane Doe\r\nTitle: Ferry sinks\r\nDate: 11 November 2022\r\nForty were rescued.\r\n")]
    [InlineData("\uFEFFheadline: Ferry sinks\npublished: Nov. 11, 2022\noutlet: The Harbour Post\nauthor: Jane Doe\nlink: https://example.org/a\n\n\nForty were rescued.")]
    public void Header_lines_come_in_any_order_and_case(string text)
    {
        var article = Import.One(text);
        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal("Jane Doe", article.Byline);
        Assert.Equal("The Harbour Post", article.Source);
        Assert.Equal("https://example.org/a", article.Url);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal("Forty were rescued.", article.Text);
    }

    [Fact]
    public void Unknown_header_lines_become_metadata_where_a_blank_line_ends_the_header()
    {
        var article = Import.One("title: Ferry sinks\nsection: World\n\nForty were rescued.");
        Assert.Equal("World", article.Metadata["section"]);
        Assert.Equal("Forty were rescued.", article.Text);
    }

    [Fact]
    public void A_sentence_with_a_colon_after_the_header_is_text()
    {
        var article = Import.One("title: Ferry sinks\nSeoul: Forty were rescued.\nThey are well.");
        Assert.Equal("Seoul: Forty were rescued.\nThey are well.", article.Text);
        Assert.Empty(article.Metadata);
    }

    [Theory]
    [InlineData("Ferry sinks\n===========\n\nForty were rescued.")]
    [InlineData("Ferry sinks\n---\nForty were rescued.")]
    public void An_underlined_line_is_the_headline(string text)
    {
        var article = Import.One(text);
        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal("Forty were rescued.", article.Text);
    }

    [Fact]
    public void Headline_byline_and_date_line_stand_before_the_text()
    {
        var article = Import.One(
            "Ferry sinks off the coast\n\nBy JANE DOE and Ola van Dijk, Harbour Post\nFriday, November 11, 2022 at 9:30 AM EST\n\nPUSAN, Nov 11 (HP) - Forty were rescued.");
        Assert.Equal("Ferry sinks off the coast", article.Title);
        Assert.Equal("JANE DOE and Ola van Dijk, Harbour Post", article.Byline);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 9, 30, 0, TimeSpan.FromHours(-5)), article.Published);
        Assert.Equal("PUSAN, Nov 11 (HP) - Forty were rescued.", article.Text);
    }

    [Theory]
    [InlineData("Nov. 11, 2022\n\nFerry sinks off the coast\nBy Jane Doe\n\nForty were rescued.", "Ferry sinks off the coast")]
    [InlineData("November 11, 2022\nBy Jane Doe\n\nFerry sinks off the coast\n\nForty were rescued.", "Ferry sinks off the coast")]
    [InlineData("Published on: 11 November 2022\nWritten by: Jane Doe\n\nFerry sinks off the coast\n\nForty were rescued.", "Ferry sinks off the coast")]
    public void Date_and_byline_may_stand_before_the_headline(string text, string title)
    {
        var article = Import.One(text);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(title, article.Title);
    }

    [Theory]
    [InlineData("date 2022-11-11T14:05+09:00 Forty were rescued.")]
    [InlineData("DATE 2022-11-11T14:05+09:00\r\n\r\nForty were rescued.")]
    public void The_short_header_may_have_a_time(string text)
    {
        var article = Import.One(text);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 14, 5, 0, TimeSpan.FromHours(9)), article.Published);
        Assert.Equal("Forty were rescued.", article.Text);
    }

    [Theory]
    [InlineData("The ferry sank on Friday.\n\nForty were rescued.")]
    [InlineData("The ferry sank on Friday off\nthe coast.\n\nForty were rescued.")]
    [InlineData("By Monday the last of them was ashore.\n\nForty were rescued.")]
    [InlineData("Good morning everybody,\n\nforty were rescued.")]
    [InlineData("PUSAN, Nov 11 (HP) -\n\nForty were rescued.")]
    [InlineData("Ferry sinks off the coast")]
    [InlineData("date line of the ferry\nwas cut.")]
    public void Text_without_a_header_is_all_text(string text)
    {
        var article = Import.One(text);
        Assert.Equal(text, article.Text);
        Assert.Null(article.Title);
        Assert.Null(article.Byline);
        Assert.Null(article.Published);
    }

    [Fact]
    public void Line_ends_become_line_feeds_and_nothing_else_changes()
    {
        var article = Import.One("One  double.\r\nCafe\u0301 hard\rwrap.\t\u00A0\n\n \r\n");
        Assert.Equal("One  double.\nCafe\u0301 hard\nwrap.", article.Text);
    }

    [SharedDataFact]
    public void Every_shared_article_keeps_its_text_and_date()
    {
        var importer = new ArticleImporter();
        var folder = Path.Combine(Repository.Shared!, "data", "articles");
        var articles = importer.ReadFolder(folder, recurse: false).Select(result => result.Article!).ToList();
        Assert.Equal(106, articles.Count);
        Assert.All(articles, article =>
        {
            var raw = File.ReadAllText(article.Path!);
            Assert.Equal($"date {article.Published!.Value:yyyy-MM-dd} {article.Text}", raw.Trim());
            Assert.Equal("en", article.Language);
        });
    }
}

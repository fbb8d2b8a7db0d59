using System.Text;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing;

public class JsonLinesArticleWriterTests
{
    private const string Text = "Seoul buys ships. It pays \"much\".\n\nTokyo waits.";

    [Fact]
    public void Keys_stand_in_the_order_of_the_schema_and_what_is_unknown_is_absent()
    {
        var article = new Article("Hi.") { Title = "A\ttitle", Published = new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero) };
        Assert.Equal($$"""{"schema":1,"id":"{{article.Id}}","title":"A\ttitle","published":"2022-11-11","text":"Hi."}""" + "\n", Export.Articles(ExportFormat.JsonLines, article));
    }

    public static TheoryData<Article> Shapes =>
    [
        new Article(""),
        new Article(Text),
        new Article(Text) { Title = "T", Byline = "B", Source = "S", Url = "https://example.org/?a=1&b=2", Path = "a.zip!b.txt", Language = "en" },
        new Article(Text) { Published = new DateTimeOffset(2022, 11, 11, 8, 30, 0, TimeSpan.FromHours(9)) },
        new Article(Text) { Published = new DateTimeOffset(2022, 11, 11, 8, 30, 15, 120, TimeSpan.FromHours(-3.5)) },
        new Article(Text) { Published = new DateTimeOffset(2022, 11, 11, 8, 30, 0, TimeSpan.Zero) },
        new Article(Text) { Metadata = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1", ["\ud800"] = "\udc00", [""] = "" } },
        new Article("NUL \0, BOM \ufeff, half \ud83d pair \udc00\ud83d, whole \ud83d\ude00, separators \u2028\u2029, bidi \u202e, \x1b[31m, \"\\/\r\n\t\b\f\x7f"),
        new Article("\ud800"),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_read_back_is_written_again_byte_for_byte(Article article)
    {
        var first = Export.Articles(ExportFormat.JsonLines, article);
        Assert.True(ArticleRecordReader.IsRecord(Encoding.UTF8.GetBytes(first)));
        Assert.True(ArticleRecordReader.TryRead(Encoding.UTF8.GetBytes(first), out var read, out _));
        Assert.Equal(article.Text, read.Text);
        Assert.Equal(first, Export.Articles(ExportFormat.JsonLines, read));
    }
}

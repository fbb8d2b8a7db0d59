using System.Text;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing;

public class ArticleRecordReaderTests
{
    [Theory]
    [InlineData("""{"schema":1,"text":"Hi."}""", true)]
    [InlineData("""  { "schema" : 1, """, true)]
    [InlineData("""{"text":"Hi.","schema":1}""", false)]
    [InlineData("""{"schema":"https://example.org/"}""", false)]
    [InlineData("""[{"schema":1}]""", false)]
    [InlineData("schema: 1", false)]
    [InlineData("", false)]
    public void A_record_opens_with_its_schema(string json, bool expected) =>
        Assert.Equal(expected, ArticleRecordReader.IsRecord(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{"schema":1}""", "The record has no 'text'.")]
    [InlineData("""{"schema":2,"text":"Hi."}""", "The record has the schema 2; this version reads schema 1.")]
    [InlineData("""{"schema":1,"text":12}""", "The value of 'text' is not a string.")]
    [InlineData("""{"schema":1,"text":"Hi.","metadata":[]}""", "The value of 'metadata' is not an object.")]
    [InlineData("""{"schema":1,"text":"Hi.","published":"Friday"}""",
        "The value 'Friday' of 'published' is no date in ISO 8601, such as '2022-11-11' or '2022-11-11T08:30:00+09:00'.")]
    [InlineData("""{"schema":1,"text":"Hi.""", "The record is no valid JSON at line 1, byte 24 of it.")]
    [InlineData("""{"schema":1,"text":"Hi."} {}""", "The record is no valid JSON at line 1, byte 27 of it.")]
    [InlineData("12", "The record is no JSON object.")]
    public void A_malformed_record_is_an_error_that_says_what_is_wrong(string json, string expected)
    {
        Assert.False(ArticleRecordReader.TryRead(Encoding.UTF8.GetBytes(json), out var article, out var error));
        Assert.Null(article);
        Assert.Equal(expected, error);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_an_error()
    {
        byte[] json = [.. """{"schema":1,"text":"a"""u8, 0xFF, .. "\"}"u8];
        Assert.False(ArticleRecordReader.TryRead(json, out _, out var error));
        Assert.Equal("A string holds bytes that are no UTF-8.", error);
    }

    [Fact]
    public void Layers_are_passed_over_and_unknown_scalars_are_kept()
    {
        var article = Read("""{"schema":1,"text":"Hi.","desk":"World","rank":7,"urgent":true,"nothing":null,"tokens":[{"start":0,"length":2}],"more":{"a":[1]}}""");
        Assert.Equal(new SortedDictionary<string, string> { ["desk"] = "World", ["rank"] = "7", ["urgent"] = "true" }, article.Metadata);
    }

    [Fact]
    public void An_id_of_another_text_is_kept_under_its_name()
    {
        Assert.Equal("abc", Read("""{"schema":1,"id":"abc","text":"Hi."}""").Metadata["id"]);
        var own = new Article("Hi.").Id;
        Assert.Empty(Read($$"""{"schema":1,"id":"{{own}}","text":"Hi."}""").Metadata);
    }

    [Theory]
    [InlineData("2022-11-11", "2022-11-11T00:00:00.0000000+00:00")]
    [InlineData("2022-11-11T08:30:00Z", "2022-11-11T08:30:00.0000000+00:00")]
    [InlineData("2022-11-11T08:30+09:00", "2022-11-11T08:30:00.0000000+09:00")]
    [InlineData("2022-11-11T08:30:15.125-03:30", "2022-11-11T08:30:15.1250000-03:30")]
    public void Dates_are_read_with_their_offset(string text, string expected) =>
        Assert.Equal(expected, Read($$"""{"schema":1,"text":"Hi.","published":"{{text}}"}""").Published?.ToString("O"));

    private static Article Read(string json)
    {
        Assert.True(ArticleRecordReader.TryRead(Encoding.UTF8.GetBytes(json), out var article, out var error), error);
        return article;
    }
}

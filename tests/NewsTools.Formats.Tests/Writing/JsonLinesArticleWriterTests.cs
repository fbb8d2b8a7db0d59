using System.Text;
using System.Text.Json;
using NewsTools.Formats.Reading;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing;

public class JsonLinesArticleWriterTests
{
    private const string Text = "Seoul buys ships. It pays \"much\".\n\nTokyo waits.";

    /// <summary>Every layer that a record can hold.</summary>
    private const Layers All = (Layers)(-1);

    [Fact]
    public void Keys_stand_in_the_order_of_the_schema_and_what_is_unknown_is_absent()
    {
        var article = new Article("Hi.") { Title = "A\ttitle", Published = new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero) };
        Assert.Equal($$"""{"schema":1,"id":"{{article.Id}}","title":"A\ttitle","published":"2022-11-11","text":"Hi."}""" + "\n", Write(article));
    }

    [Fact]
    public void Layers_follow_the_text()
    {
        using var record = JsonDocument.Parse(Export.Articles(ExportFormat.JsonLines, All, append: false, new Article(Text)));
        var keys = record.RootElement.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(["schema", "id", "text", "sentences", "tokens", "mentions"], keys.Take(6));
        Assert.Equal(["keywords", "summary"], keys.TakeLast(2));
        Assert.Equal("""[{"start":0,"length":17},{"start":18,"length":15},{"start":35,"length":12}]""", record.RootElement.GetProperty("sentences").GetRawText());
        var mention = NewsPipeline.Default.Analyze(new Article(Text), Layers.Names).Mentions[0];
        var written = record.RootElement.GetProperty("mentions")[0];
        Assert.Equal((mention.Kind.ToString(), mention.Name, mention.Country, 0, 5), (
            written.GetProperty("kind").GetString(), written.GetProperty("name").GetString(), written.GetProperty("country").GetString(),
            written.GetProperty("start").GetInt32(), written.GetProperty("length").GetInt32()));
        var sentence = record.RootElement.GetProperty("summary")[0];
        Assert.Equal(sentence.GetProperty("score").GetDouble(), sentence.GetProperty("reasons").EnumerateObject().Sum(reason => reason.Value.GetDouble()), 6);
    }

    private static readonly Article[] ArticleShapes =
    [
        new Article(""),
        new Article(Text),
        new Article(Text) { Title = "T", Byline = "B", Source = "S", Url = "https://example.org/?a=1&b=2", Path = "a.zip!b.txt", Language = "en" },
        new Article(Text) { Published = new DateTimeOffset(2022, 11, 11, 8, 30, 0, TimeSpan.FromHours(9)) },
        new Article(Text) { Published = new DateTimeOffset(2022, 11, 11, 8, 30, 15, 120, TimeSpan.FromHours(-3.5)) },
        new Article(Text) { Published = new DateTimeOffset(2022, 11, 11, 8, 30, 0, TimeSpan.Zero) },
        new Article(Text) { Published = DateTimeOffset.MinValue },
        new Article(Text) { Published = DateTimeOffset.MaxValue },
        new Article(Text) { Title = "", Byline = " ", Metadata = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1", ["\ud800"] = "\udc00", [""] = "", ["text"] = "x", ["id"] = "y" } },
        new Article("NUL \0, BOM \ufeff, half \ud83d pair \udc00\ud83d, whole \ud83d\ude00, separators \u2028\u2029, bidi \u202e, \x1b[31m, \"\\/\r\n\t\b\f\x7f"),
        new Article("\ud800"),
        new Article(string.Concat(Enumerable.Repeat("A long line of words without an end ", 5000))),
    ];

    public static TheoryData<Article> Shapes => [.. ArticleShapes];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_read_back_is_written_again_byte_for_byte(Article article)
    {
        var first = Export.Articles(ExportFormat.JsonLines, All, append: false, article);
        Assert.True(ArticleRecordReader.IsRecord(Encoding.UTF8.GetBytes(first)));
        Assert.True(ArticleRecordReader.TryRead(Encoding.UTF8.GetBytes(first), out var read, out _));
        Assert.Equal(article.Text, read.Text);
        Assert.Equal(first, Export.Articles(ExportFormat.JsonLines, All, append: false, read));
    }

    [Fact]
    public void A_file_of_all_shapes_is_imported_and_exported_byte_for_byte()
    {
        var first = Export.Articles(ExportFormat.JsonLines, ArticleShapes);
        var read = new ArticleImporter().ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(first)), "articles.jsonl").ToList();
        Assert.All(read, result => Assert.True(result.IsArticle, result.Error?.Message));
        Assert.Equal(first, Export.Articles(ExportFormat.JsonLines, [.. read.Select(result => result.Article!)]));
    }

    [Fact]
    public void Every_line_is_JSON_that_others_read()
    {
        var article = new Article("Quote \" backslash \\ \u2028 \ud83d\ude00 \x1b caf\u00e9") { Metadata = new Dictionary<string, string> { ["k\"\n"] = "v" } };
        using var record = JsonDocument.Parse(Write(article));
        Assert.Equal(article.Text, record.RootElement.GetProperty("text").GetString());
        Assert.Equal("v", record.RootElement.GetProperty("metadata").GetProperty("k\"\n").GetString());
    }

    [Fact]
    public void A_JSON_file_is_an_array_of_the_same_records()
    {
        Article[] articles = [new("One."), new("Two.")];
        var json = Export.Articles(ExportFormat.Json, articles);
        Assert.Equal($"[\n{Write(articles[0]).TrimEnd()},\n{Write(articles[1]).TrimEnd()}\n]\n", json);
        Assert.Equal("[]\n", Export.Articles(ExportFormat.Json));
        Assert.Throws<NotSupportedException>(() => Export.Articles(ExportFormat.Json, Layers.None, append: true));
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_articles()
    {
        using var stream = new CountingStream();
        var writer = ArticleWriters.Create(ExportFormat.JsonLines, stream, Layers.None);
        var document = NewsPipeline.Default.Analyze(new Article(new string('x', 1000)), Layers.None);
        for (var i = 0; i < 10_000; i++) writer.Write(document);
        Assert.InRange(stream.Written, 9_000_000, long.MaxValue);
        writer.Complete();
    }

    private static string Write(Article article) => Export.Articles(ExportFormat.JsonLines, article);

    /// <summary>Forgets what is written: what the writer held back is what it had not yet counted.</summary>
    private sealed class CountingStream : MemoryStream
    {
        public long Written { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Written += buffer.Length;

        public override void Write(byte[] buffer, int offset, int count) => Written += count;
    }
}

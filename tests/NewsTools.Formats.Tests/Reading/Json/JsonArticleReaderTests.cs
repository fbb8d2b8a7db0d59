using System.Text;

namespace NewsTools.Formats.Reading.Tests;

public class JsonArticleReaderTests
{
    private static readonly DateTimeOffset Day = new(2022, 11, 11, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Shapes =>
    [
        """{"title":"Ferry sinks","text":"Forty were rescued.","date":"2022-11-11","author":"Jane Doe","source":"Harbour Post","url":"https://example.org/a","lang":"en"}""",
        """{"headline":"Ferry sinks","articleBody":"Forty were rescued.","datePublished":"2022-11-11","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"Harbour Post"},"url":"https://example.org/a","inLanguage":"en-GB"}""",
        """{"status":"ok","totalResults":1,"articles":[{"source":{"id":null,"name":"Harbour Post"},"author":"By Jane Doe","title":"Ferry sinks","url":"https://example.org/a","publishedAt":"2022-11-11T00:00:00Z","content":"Forty were rescued.","language":"en"}]}""",
        """{"response":{"status":"ok","results":[{"webTitle":"Ferry sinks","webPublicationDate":"2022-11-11T00:00:00Z","webUrl":"https://example.org/a","fields":{"bodyText":"Forty were rescued.","byline":"Jane Doe","publication":"Harbour Post","lang":"en"}}]}}""",
        """{"response":{"docs":[{"headline":{"main":"Ferry sinks"},"byline":{"original":"By Jane Doe"},"pub_date":"2022-11-11T00:00:00+0000","web_url":"https://example.org/a","source":"Harbour Post","text":"Forty were rescued.","language":"English"}]}}""",
        """{"hits":{"total":1,"hits":[{"_id":"7","_source":{"title":"Ferry sinks","maintext":"Forty were rescued.","date_publish":"2022-11-11 00:00:00","authors":["Jane Doe"],"source_domain":"Harbour Post","url":"https://example.org/a","language":"en"}}]}}""",
        """[{"title":{"rendered":"Ferry sinks"},"content":{"rendered":"<p>Forty were <b>rescued</b>.</p>"},"date":"2022-11-11T00:00:00","link":"https://example.org/a","author":"Jane Doe","site_name":"Harbour Post","lang":"en_GB"}]""",
        """{"data":{"title":"Ferry sinks","body":["Forty were rescued."],"pubDate":1668124800,"creator":"Jane Doe","outlet":"Harbour Post","link":"https://example.org/a","language":"eng"}}""",
        """{"title":"Ferry sinks","content":[{"type":"paragraph","text":"Forty were rescued."}],"timestamp":"1668124800000","byline":"Jane Doe","publisher":"Harbour Post","canonical_url":"https://example.org/a","lang":"en"} // end""",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_fields_of_an_article_are_found_under_their_common_names(string json)
    {
        var article = Import.One(json);
        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal("Forty were rescued.", article.Text);
        Assert.Equal(Day, article.Published);
        Assert.Equal("Jane Doe", article.Byline);
        Assert.Equal("Harbour Post", article.Source);
        Assert.Equal("https://example.org/a", article.Url);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void What_else_an_object_says_becomes_metadata()
    {
        var article = Import.One("""{"text":"Forty were rescued.","section":"World","tags":["sea","rescue"],"words":3,"date":"soon","nested":{"a":1}}""");
        Assert.Equal(["date=soon", "section=World", "tags=sea; rescue", "words=3"], article.Metadata.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public void Where_there_is_no_text_the_lead_or_the_headline_stands_for_it_and_says_so()
    {
        var articles = Import.All("""[{"title":"Ferry sinks","description":"Forty rescued."},{"title":"Ferry sinks"}]""", "a.json").Select(result => result.Article!).ToList();
        Assert.Equal(["Forty rescued.", "Ferry sinks"], articles.Select(article => article.Text));
        Assert.Equal(["lead", "title"], articles.Select(article => article.Metadata["content"]));
    }

    [Fact]
    public void A_record_of_the_project_comes_back_as_it_was()
    {
        var article = Import.One("""{"schema":1,"id":"x","title":"T","published":"2022-11-11T08:30:00+09:00","path":"old/a.txt","metadata":{"content":"lead"},"language":"en","text":"One.\r\n","sentences":[{"start":0,"length":4}]}""");
        Assert.Equal("One.\r\n", article.Text);
        Assert.Equal("old/a.txt", article.Path);
        Assert.Equal(TimeSpan.FromHours(9), article.Published!.Value.Offset);
        Assert.Equal("lead", article.Metadata["content"]);
    }

    [Fact]
    public void An_element_without_an_article_is_one_error_and_its_neighbours_are_kept()
    {
        var results = Import.All("[{\"text\":\"One.\"},\n{\"id\":7,\"kind\":\"photo\"},\n5,\n{\"text\":\"Two.\"}]", "a.json");
        Assert.Equal(["One.", "Two."], results.Where(result => result.IsArticle).Select(result => result.Article!.Text));
        Assert.Equal(
            [
                "'a.json', line 2: there is an object with 'id', 'kind' where an article is due, an object with a 'text' or a 'title'.",
                "'a.json', line 3: there is a single value where an article is due, an object with a 'text' or a 'title'.",
            ],
            results.Where(result => !result.IsArticle).Select(result => result.Error!.Message));
    }

    [Fact]
    public void A_list_that_breaks_off_gives_what_came_before_and_one_error_with_its_place()
    {
        var results = Import.All("[{\"text\":\"One.\"},\n{\"text\":\"Grüße, \"b\"}]", "a.json");
        Assert.Equal("One.", results[0].Article!.Text);
        var error = Assert.Single(results.Skip(1)).Error!;
        Assert.Equal(ImportErrorId.InvalidJson, error.Id);
        Assert.Equal((2, 18), (error.Line, error.Column));
        Assert.Equal("'a.json', line 2, column 18: this is no valid JSON: 'b' is invalid after a value. Expected either ',', '}', or ']'.", error.Message);
    }

    [Theory]
    [InlineData("{\"text\":\"One.\"", "'a.json', line 1, column 15: this is no valid JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.")]
    [InlineData("hello", "'a.json', line 1, column 1: this is no valid JSON: 'h' is an invalid start of a value.")]
    [InlineData("  ", "'a.json': the input is empty. An article has at least one word.")]
    [InlineData("{}", "'a.json', line 1: there is an empty object where an article is due, an object with a 'text' or a 'title'.")]
    [InlineData("{\"articles\":[]}", "'a.json', line 1: there is an empty object where an article is due, an object with a 'text' or a 'title'.")]
    public void Json_without_an_article_is_one_error(string json, string message) =>
        Assert.Equal(message, Import.Error(json, "a.json").Message);

    [Fact]
    public void Nesting_made_to_harm_is_one_error() =>
        Assert.Equal(ImportErrorId.InvalidJson, Import.Error(new string('[', 100_000), "a.json").Id);

    [Fact]
    public void Halves_of_surrogate_pairs_become_replacement_characters()
    {
        var article = Import.One("""{"title":"A \ud83d b","text":"One \udc00 two \ud83d\ude00."}""");
        Assert.Equal("One \uFFFD two 😀.", article.Text);
        Assert.Equal("A \uFFFD b", article.Title);
        Assert.Equal("1", article.Metadata["replacedCharacters"]);
    }

    [Fact]
    public void A_long_list_is_read_element_by_element()
    {
        using var endless = new EndlessStream("[{\"text\":\"One.\"}", ",{\"text\":\"Again and again.\"}");
        var first = new ArticleImporter().ReadStream(endless, "a.json").Take(1000).ToList();
        Assert.All(first, result => Assert.True(result.IsArticle));
        Assert.True(endless.Read64 < 1_000_000, $"{endless.Read64} bytes were read.");
    }

    [Fact]
    public void Values_larger_than_the_buffer_are_whole()
    {
        var text = new string('x', 300_000) + ".";
        var results = Import.All($$"""{"articles":[{"text":"{{text}}"},{"text":"Two."}]}""", "a.json");
        Assert.Equal([text, "Two."], results.Select(result => result.Article!.Text));
    }

    [Fact]
    public void A_text_after_what_may_be_a_list_is_still_the_article()
    {
        var article = Import.One("""{"data":{"id":1},"items":[3],"title":"Ferry sinks","text":"Forty were rescued."}""");
        Assert.Equal("Forty were rescued.", article.Text);
    }

    [Fact]
    public void Utf16_and_invalid_bytes_are_read()
    {
        Assert.Equal("Grüße.", Import.One(Encoding.Unicode.GetBytes("{\"text\":\"Grüße.\"}"), "a.json").Text);
        byte[] latin = [.. "{\"text\":\"Caf"u8, 0xE9, .. " open.\"}"u8];
        Assert.Equal("Café open.", Import.One(latin, "a.json").Text);
    }
}

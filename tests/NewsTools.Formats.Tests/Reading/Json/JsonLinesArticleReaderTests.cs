namespace NewsTools.Formats.Reading.Tests;

public class JsonLinesArticleReaderTests
{
    [Fact]
    public void A_bad_line_is_one_error_and_the_next_goes_on()
    {
        var results = Import.All("{\"text\":\"One.\"}\r\n\n{\"text\":\"Grüße\",}x\n{\"text\":\"Three.\"}\n{\"text\":\"Four\n{\"text\":\"Five.\"}", "a.jsonl");
        Assert.Equal(["One.", "Three.", "Five."], results.Where(result => result.IsArticle).Select(result => result.Article!.Text));
        Assert.Equal(
            [
                "'a.jsonl', line 3, column 18: this is no valid JSON: 'x' is invalid after a single JSON value. Expected end of data.",
                "'a.jsonl', line 5, column 14: this is no valid JSON: Expected end of string, but instead reached end of data.",
            ],
            results.Where(result => !result.IsArticle).Select(result => result.Error!.Message));
    }

    [Fact]
    public void Lines_are_told_from_one_value_by_content()
    {
        var results = Import.All("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", "unnamed");
        Assert.Equal(["One.", "Two."], results.Select(result => result.Article!.Text));
    }

    [Fact]
    public void One_value_over_several_lines_is_read_whatever_the_file_is_called() =>
        Assert.Equal("One.", Import.One("{\n  \"text\": \"One.\"\n}\n"u8.ToArray(), "a.jsonl").Text);

    [Fact]
    public void A_line_longer_than_the_buffer_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Forty were rescued. ", 20_000)).Trim();
        var results = Import.All($"{{\"text\":\"{text}\"}}\n{{\"text\":\"Two.\"}}", "a.jsonl");
        Assert.Equal([text, "Two."], results.Select(result => result.Article!.Text));
    }

    [Fact]
    public void Invalid_bytes_of_a_line_are_replaced_and_counted()
    {
        byte[] bytes = [.. new string('\n', 70_000).Select(character => (byte)character), .. "{\"text\":\"Caf"u8, 0xE9, .. " open.\"}\n{\"text\":\"Two.\"}"u8];
        var results = Import.All(bytes, "a.jsonl");
        Assert.Equal("Caf\uFFFD open.", results[0].Article!.Text);
        Assert.Equal("1", results[0].Article!.Metadata["replacedCharacters"]);
        Assert.Empty(results[1].Article!.Metadata);
    }

    [Fact]
    public void Reading_stops_where_the_caller_stops_and_nothing_stays_open()
    {
        using var endless = new EndlessStream("", "{\"text\":\"Again and again.\"}\n");
        Assert.Equal("Again and again.", new ArticleImporter().ReadStream(endless, "a.jsonl").First().Article!.Text);
        Assert.True(endless.Read64 < 200_000, $"{endless.Read64} bytes were read.");
        Assert.True(endless.IsDisposed);
    }

    [Fact]
    public void A_cancelled_token_stops_even_a_line_without_end()
    {
        using var endless = new EndlessStream("{\"text\":\"", "and on ");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => new ArticleImporter().ReadStream(endless, "a.jsonl", source.Token).Count());
    }
}

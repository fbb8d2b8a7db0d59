namespace NewsTools.Formats.Reading.Tests;

public class MarkdownArticleReaderTests
{
    [Fact]
    public void Front_matter_gives_the_fields_and_the_body_becomes_text()
    {
        var article = Import.One(
            """
            ---
            title: "Ferry sinks: forty rescued"
            date: 2022-11-11 14:05:00 +0900
            authors:
              - name: Jane Doe
              - name: Ola Roe
            tags: [sea, rescue]
            source: Harbour Post
            url: https://example.org/a
            lang: en-GB
            extra: {deep: {x: 1}}
            ---
            # Ferry sinks: forty rescued

            A ferry with *forty* people [sank](https://example.org) on
            Friday.  
            All were **rescued**.

            ![photo](a.jpg)

            ## What next

            * One was `hurt`.
            * Two were not.

            > The sea was calm.

            ```
            code & more
            ```

            | a | b |
            |---|---|
            | 1 | 2 |

            <p>HTML &amp; such</p>

            AT&amp;T said so.
            """);
        Assert.Equal("Ferry sinks: forty rescued", article.Title);
        Assert.Equal("Jane Doe, Ola Roe", article.Byline);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 14, 5, 0, TimeSpan.FromHours(9)), article.Published);
        Assert.Equal("Harbour Post", article.Source);
        Assert.Equal("https://example.org/a", article.Url);
        Assert.Equal("en", article.Language);
        Assert.Equal(["extra.deep.x=1", "tags=sea; rescue"], article.Metadata.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal(
            "A ferry with forty people sank on\nFriday.\nAll were rescued.\n\nWhat next\n\nOne was hurt.\n\nTwo were not.\n\nThe sea was calm.\n\ncode & more\n\na\tb\n1\t2\n\nHTML & such\n\nAT&T said so.",
            article.Text);
    }

    [Fact]
    public void Line_ends_of_windows_make_no_difference()
    {
        var article = Import.One("---\r\ntitle: Ferry sinks\r\n---\r\n\r\nForty were *rescued*\r\non Friday.\r\n");
        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal("Forty were rescued\non Friday.", article.Text);
    }

    [Theory]
    [InlineData("# Ferry sinks\n\nForty were rescued.")]
    [InlineData("Ferry sinks\n===\n\nForty were **rescued**.\n\n[More](https://example.org)")]
    public void A_first_heading_is_the_title(string markdown)
    {
        var article = Import.One(markdown);
        Assert.Equal("Ferry sinks", article.Title);
        Assert.StartsWith("Forty were rescued.", article.Text);
    }

    [Fact]
    public void A_rule_at_the_start_is_no_front_matter()
    {
        var article = Import.One("---\nForty were rescued. So it was said.\n---\n"u8.ToArray(), "a.md");
        Assert.Equal("Forty were rescued. So it was said.", article.Text);
    }

    [Theory]
    [InlineData("---\ntitle: \"Ferry\nsinks: [a\n---\nText.", "'a.md', line 2, column 8: the front matter is no valid YAML: while scanning a multi-line double-quoted scalar, found wrong indentation.")]
    [InlineData("---\ntitle: Ferry\ntags: [a, b\n---\nText.", "'a.md', line 4, column 1: the front matter is no valid YAML: while parsing a flow sequence, did not find expected ',' or ']'.")]
    public void Malformed_front_matter_is_one_error_with_its_place(string markdown, string message)
    {
        var error = Import.Error(markdown, "a.md");
        Assert.Equal(ImportErrorId.InvalidYaml, error.Id);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Aliases_that_multiply_and_nesting_made_to_harm_cost_nothing()
    {
        var laughs = "---\na0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n")) + "---\nForty were rescued.";
        Assert.Equal("Forty were rescued.", Import.One(laughs).Text);
        Assert.Equal(ImportErrorId.InvalidYaml, Import.Error("---\na: " + new string('[', 50_000) + "\n---\nText.", "a.md").Id);
    }

    [Fact]
    public void Quotes_nested_to_harm_are_kept_as_text() =>
        Assert.EndsWith("Forty were rescued.", Import.One(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", 20_000)) + "Forty were rescued."), "a.md").Text);
}

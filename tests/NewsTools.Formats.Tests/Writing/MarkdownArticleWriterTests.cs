using NewsTools.Formats.Reading;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing;

public class MarkdownArticleWriterTests
{
    [Fact]
    public void What_is_known_of_an_article_stands_in_its_front_matter()
    {
        var article = new Article("Ships sail.\n\nThey *return*.")
        {
            Title = "Sea: a tale",
            Byline = "Ann Lee",
            Published = new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero),
            Source = "The Quay",
            Url = "https://example.org/a?b=1",
            Language = "en",
            Metadata = new Dictionary<string, string> { ["section"] = "World", ["id"] = "7" },
        };
        Assert.Equal(
            """
            ---
            schema: 1
            title: "Sea: a tale"
            byline: Ann Lee
            published: "2022-11-11"
            source: The Quay
            url: "https://example.org/a?b=1"
            language: en
            metadata:
              id: "7"
              section: World
            ---

            Ships sail.

            They \*return\*.

            """.ReplaceLineEndings("\n"),
            Export.Articles(ExportFormat.Markdown, article));
    }

    public static TheoryData<string> Texts =>
    [
        "One line.", "Two\nlines.", "Two.\n\nParagraphs.", "Three\n\n\nline feeds.", "A space \nbefore a break.", "A break\n  before spaces.", "A\ttab\tor\n\ttwo.",
        "# No heading", "Text\n# and no heading", "Text\n===", "Text\n---", "---\nschema: 1\n---", "- no\n- list", "* no\n* list", "+ 1", "1. no list", "12) no list", "1986. A year.",
        "> no quote", "A\n    no code", "```\nno code\n```", "~~~", "`no code`", "*no* _emphasis_ **at** __all__ ~~gone~~", "[no](link)", "![no](image)", "[no]: https://example.org/ \"definition\"",
        "<b>no</b> tag", "<!-- no comment -->", "<script>alert(1)</script>", "&amp; &lt; &#65; & so on", "A \\ backslash\\\nat the end", "| no | table |\n| --- | --- |\n| a | b |",
        "See https://example.org/a_b_c or www.example.org/x_y_ or a@example.org.", "<https://example.org/>", "snake_case_word and 2*3*4", "Dots... and \u201cquotes\u201d \u2014 dashes",
        "ESC \x1b[31m and BEL \a and bidi \u202e here", "\u4e2d\u6587 \ud83d\ude00 \u200d", "a :: b", "Term\n: no definition", "a  b   c", "!", "$5 and $6", "Line\\\nnext",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_reads_back_as_it_was(string text)
    {
        var article = new Article(text) { Title = "T", Language = "en" };
        var read = Assert.Single(Import(Export.Articles(ExportFormat.Markdown, article)));
        Assert.Equal(article.Text, read.Text);
        Assert.Equal("T", read.Title);
    }

    [Fact]
    public void Every_field_reads_back()
    {
        var article = new Article("Text.")
        {
            Title = "A \"title\": #1",
            Byline = "Ann O'Lee",
            Published = new DateTimeOffset(2022, 11, 11, 8, 30, 0, TimeSpan.FromHours(9)),
            Source = "no",
            Url = "https://example.org/",
            Language = "en",
            Metadata = new Dictionary<string, string> { ["author"] = "Another", ["a.b"] = "c: d", ["true"] = "null" },
        };
        var read = Assert.Single(Import(Export.Articles(ExportFormat.Markdown, article)));
        Assert.Equal(
            (article.Title, article.Byline, article.Published, article.Source, article.Url, article.Language, article.Text),
            (read.Title, read.Byline, read.Published, read.Source, read.Url, read.Language, read.Text));
        Assert.Equal(article.Metadata, read.Metadata);
    }

    [Fact]
    public void Several_articles_in_one_file_read_back_apart()
    {
        Article[] articles = [new("One.\n\nMore.") { Title = "First" }, new("---\nschema: 1\n\nTwo."), new("Three.")];
        var markdown = Export.Articles(ExportFormat.Markdown, articles) + Export.Articles(ExportFormat.Markdown, Layers.None, append: true, new Article("Four."));
        Assert.Equal(["One.\n\nMore.", "---\nschema: 1\n\nTwo.", "Three.", "Four."], Import(markdown).Select(article => article.Text));
    }

    private static IEnumerable<Article> Import(string markdown) =>
        new ArticleImporter(new ImportOptions { Format = ImportFormat.Markdown }).ReadText(markdown).Select(result => result.Article!);
}

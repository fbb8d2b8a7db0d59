using System.Text.RegularExpressions;
using NewsTools.Formats.Tests.Writing.Reports;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Terminal;

public partial class ArticleViewTests
{
    private static readonly Article Denial = new("Moscow denied on Friday that it had bought 300 shells.")
    {
        Title = "Denial", Source = "The Quay", Published = new DateTimeOffset(2022, 11, 14, 0, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public void Brackets_say_what_is_in_them_and_notes_who_said_it() =>
        Assert.Equal(
            """
            Denial
            The Quay | 14 November 2022 | 10 words

            [Moscow:government] denied on [Friday:2022-11-11] {1: that it had bought
            [300 shells:300]}.

            1  Russia “denied”: denies, certain, on 2022-11-11


            """.ReplaceLineEndings("\n"),
            Show(Denial, MarkStyle.Bracket));

    [Fact]
    public void Colours_alone_change_nothing_of_the_text()
    {
        var text = Escape().Replace(Show(Samples.Harbour, MarkStyle.Color), "").Replace('\n', ' ');
        var words = Note().Replace(text, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(string.Join(' ', Samples.Harbour.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), string.Join(' ', words), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_ends_its_own_styles()
    {
        foreach (var line in Show(Samples.Harbour, MarkStyle.Color).Split('\n'))
        {
            var escapes = Escape().Matches(line).Select(match => match.Value).ToList();
            Assert.True(escapes.Count == 0 || escapes[^1] == "\e[0m", line);
            Assert.Equal(escapes.Count(escape => escape != "\e[0m"), escapes.Count(escape => escape == "\e[0m"));
        }
    }

    [Theory]
    [InlineData(MarkedLayer.Names, "[Moscow:government] denied on Friday that it had bought 300 shells.")]
    [InlineData(MarkedLayer.References, "Moscow denied on Friday that [it:Russia] had bought 300 shells.")]
    [InlineData(MarkedLayer.Times, "Moscow denied on [Friday:2022-11-11] that it had bought 300 shells.")]
    [InlineData(MarkedLayer.Quantities, "Moscow denied on Friday that it had bought [300 shells:300].")]
    [InlineData(MarkedLayer.Statements, "Moscow denied on Friday {1: that it had bought 300 shells}.")]
    public void Only_what_is_included_is_marked(MarkedLayer layer, string expected) =>
        Assert.Contains(expected, Show(Denial, new ArticleViewOptions { Style = MarkStyle.Bracket, Include = [layer], Width = 200 }), StringComparison.Ordinal);

    [Fact]
    public void A_view_reads_no_layer_that_it_does_not_mark()
    {
        Assert.Equal(Layers.Tokens | Layers.Times, new ArticleView(new ArticleViewOptions { Include = [MarkedLayer.Times] }).Layers);
        Assert.Empty(new ArticleView(new ArticleViewOptions { Include = [] }).Legend());
    }

    [Fact]
    public void Sentences_and_paragraphs_are_numbered()
    {
        var text = Show(Samples.Harbour, new ArticleViewOptions { Style = MarkStyle.Bracket, Include = [], Width = 40, NumbersSentences = true, NumbersParagraphs = true });
        Assert.Contains("\n1  (1) The council of Oslo closed the\n   old harbour", text, StringComparison.Ordinal);
        Assert.Contains("\n2  (3) \"It was a terrible noise,\" said", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MarkStyle.Color, 20)]
    [InlineData(MarkStyle.Bracket, 20)]
    [InlineData(MarkStyle.Color, 80)]
    [InlineData(MarkStyle.Bracket, 80)]
    public void Hostile_text_moves_no_cursor_and_no_line_is_too_wide(MarkStyle style, int width)
    {
        var emoji = string.Join('\u200d', Enumerable.Repeat("\U0001F468\u2764\ufe0f", 40));
        var article = new Article($"{Samples.Hostile.Text} \"{emoji} 日本語のとても長い単語です e\u0301\u0301\u0301\", said Seoul. 🇰🇷🚀 \u202Eon Friday\u202C.\n\n\u0085\u2028 {new string('x', 300)}")
        {
            Title = Samples.Harm, Source = Samples.Harm, Byline = Samples.Harm, Published = Denial.Published,
        };
        foreach (var line in Show(article, new ArticleViewOptions { Style = style, Width = width }).Split('\n'))
        {
            var plain = Escape().Replace(line, "");
            Assert.DoesNotContain(plain, character => char.IsControl(character) || character is '\u202E' or '\u2066' or '\u202C');
            Assert.InRange(ColumnWidth.Of(plain), 0, width);
        }
    }

    [Fact]
    public void Marks_in_one_another_are_shown_by_kind_and_part()
    {
        var text = Show(new Article("The ministry of Moscow said that Seoul lied.") { Title = "Talks" }, MarkStyle.Color);
        Assert.Contains("said\e[0m", text, StringComparison.Ordinal);
        Assert.Contains("\e[4;32mSeoul", text, StringComparison.Ordinal);
        Assert.Contains("lied\e[0m\e[2m[1]\e[0m.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_text_has_its_title_alone() =>
        Assert.Equal("Empty\n0 words\n\n", Show(new Article("") { Title = "Empty" }, new ArticleViewOptions { Include = [MarkedLayer.Times], Style = MarkStyle.Bracket }));

    [Fact]
    public void A_legend_names_what_is_marked()
    {
        var legend = new ArticleView(new ArticleViewOptions { Style = MarkStyle.Bracket, Include = [MarkedLayer.Statements, MarkedLayer.Names] }).Legend();
        Assert.Equal(["Marks: [name:kind] {number of its note: what was said}"], legend);
        var colored = string.Join(' ', new ArticleView(new ArticleViewOptions { Style = MarkStyle.Color, Include = [MarkedLayer.Times] }).Legend());
        Assert.Equal("Marks: \e[33mtime\e[0m", colored);
    }

    [Fact]
    public void A_width_of_no_use_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleView(new ArticleViewOptions { Width = 19 }));

    private static string Show(Article article, MarkStyle style) => Show(article, new ArticleViewOptions { Style = style });

    private static string Show(Article article, ArticleViewOptions options)
    {
        var view = new ArticleView(options);
        return string.Concat(view.Lines(NewsPipeline.Default.Analyze(article, view.Layers)).Select(line => line + "\n"));
    }

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Note();
}

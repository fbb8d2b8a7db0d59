using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>Text and Markdown: what people read without a browser.</summary>
public class PlainReportWriterTests
{
    [Fact]
    public void Columns_for_which_a_text_table_has_no_room_are_named()
    {
        var columns = Enumerable.Range(1, 12).Select(i => new ReportColumn($"Column{i}")).ToList();
        var table = new ReportTable
        {
            Section = ReportSection.Facts,
            Name = "wide",
            Heading = "Wide",
            Columns = columns,
            Rows = [new ReportRow([.. columns.Select(object? (column) => column.Name)], [])],
        };
        var lines = TextTable.Lines(table, 10, 80).ToList();
        Assert.All(lines, line => Assert.InRange(TextWrap.Width(line), 0, 80));
        Assert.Equal("Not shown for want of room: Column11, Column12.", lines[^1]);
    }

    [Fact]
    public void Text_keeps_to_80_columns_and_underlines_its_headings()
    {
        var lines = Export.Report(ReportFormat.Text, Samples.Build([Samples.Harbour, Samples.Ferry, .. Samples.Facts(Samples.Harbour)])).Split('\n');
        Assert.All(lines, line => Assert.InRange(TextWrap.Width(line), 0, 80));
        Assert.Equal(["News report", "===========", "14 November 2022 to 16 November 2022"], lines.Take(3));
        Assert.Contains("Crane falls in Oslo", lines);
        Assert.Contains("The Quay | by Ann Lee | 14 November 2022 | 47 words", lines);
    }

    [Fact]
    public void Markdown_has_headings_links_and_tables()
    {
        var markdown = Export.Report(ReportFormat.Markdown, Samples.Build(Samples.Harbour));
        Assert.StartsWith("# Crane falls in Oslo\n\n*14 November 2022*\n\n**1** article · **47** words", markdown);
        Assert.Contains("\n### [Crane falls in Oslo](<https://example.org/crane?a=1&b=2>)\n", markdown);
        Assert.Contains("\n| Name | Kind | Country | Mentions | Articles |\n| --- | --- | --- | ---: | ---: |\n", markdown);
        Assert.Contains("\n| Oslo | Place | NO | 1 | 1 |\n", markdown);
    }

    [Theory]
    [InlineData(ReportFormat.Text, "* Oslo council to pay for a new crane (Port Post, 15 November 2022)")]
    [InlineData(ReportFormat.Markdown, "- Oslo council to pay for a new crane · Port Post, 15 November 2022")]
    public void A_story_lists_its_articles(ReportFormat format, string expected) =>
        Assert.Contains("\n" + expected + "\n", Export.Report(format, Samples.Build(Samples.Story)), StringComparison.Ordinal);

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    public void A_table_that_is_cut_says_so(ReportFormat format) =>
        Assert.Contains("1 of 2 shown.", Export.Report(format, Samples.Build(new ReportOptions { Top = 1 }, Samples.Harbour, Samples.Ferry)));

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    public void A_second_report_follows_the_first(ReportFormat format)
    {
        var report = Samples.Build(Samples.Harbour);
        var second = Export.Report(format, report, append: true);
        Assert.StartsWith("\n", second);
        Assert.EndsWith(Export.Report(format, report), second);
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Csv)]
    public void A_hostile_article_moves_no_cursor_and_turns_no_text(ReportFormat format)
    {
        var text = Export.Report(format, Samples.Build([Samples.Hostile, .. Samples.Facts(Samples.Hostile)]));
        Assert.DoesNotContain(text, character => (char.IsControl(character) && character is not ('\n' or '\r')) || character is '\u202E' or '\u2066');
        Assert.Contains("\u241b[31m".Replace("[", format == ReportFormat.Markdown ? "\\[" : "[", StringComparison.Ordinal), text);
    }

    [Fact]
    public void Markdown_shows_a_hostile_article_as_text()
    {
        var markdown = Export.Report(ReportFormat.Markdown, Samples.Build([Samples.Hostile, .. Samples.Facts(Samples.Hostile)]));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(
            markdown, Markdig.MarkdownExtensions.UsePipeTables(Markdig.MarkdownExtensions.UseAutoLinks(new Markdig.MarkdownPipelineBuilder())).Build()));
        Assert.Empty(page.QuerySelectorAll("script, img, b, a, style, code, h4"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("[x](javascript:alert(1))", page.QuerySelector("h1")!.TextContent);
    }
}

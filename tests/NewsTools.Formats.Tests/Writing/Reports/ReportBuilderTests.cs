using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

public class ReportBuilderTests
{
    [Fact]
    public void Articles_give_figures_cards_keywords_names_and_countries()
    {
        var report = Samples.Build(Samples.Harbour, Samples.Ferry);
        Assert.Equal(("News report", Samples.Harbour.Published, Samples.Ferry.Published), (report.Title, report.From, report.To));
        Assert.Equal(["articles", "stories", "words", "statements", "quantities", "people", "organizations", "countries"], report.Figures.Select(figure => figure.Name));
        Assert.Equal(2, report.Figures[0].Value);
        Assert.Equal(Samples.Harbour.WordCount + Samples.Ferry.WordCount, report.Figures[2].Value);
        Assert.Equal(["Crane falls in Oslo", "Ferry"], report.Articles.Select(article => article.Title));
        Assert.Equal(["keywords", "names", "countries", "sources", "statements", "quantities", "timeline"], report.Tables.Select(table => table.Name));
        Assert.All(report.Tables, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count)));
    }

    [Fact]
    public void One_article_gives_its_title_and_figures_in_the_singular()
    {
        var report = Samples.Build(Samples.Harbour);
        Assert.Equal("Crane falls in Oslo", report.Title);
        Assert.Equal("article", report.Figures[0].Label);
    }

    [Fact]
    public void A_name_counts_over_all_articles_and_shows_sentences_of_different_ones()
    {
        var names = Samples.Build(Samples.Harbour, Samples.Ferry).Tables.Single(table => table.Name == "names");
        var oslo = names.Rows.Single(row => Equals(row.Cells[0], "Denmark"));
        Assert.Equal(["Denmark", "Place", "DK", 2L, 2L], oslo.Cells);
        Assert.Equal(["Crane falls in Oslo", "Ferry"], oslo.Contexts.Select(context => context.Title));
        Assert.Equal(("Ships from ", "Denmark", " wait."), (oslo.Contexts[0].Before, oslo.Contexts[0].Match, oslo.Contexts[0].After));
    }

    [Fact]
    public void Articles_give_their_sources_and_who_said_what()
    {
        var report = Samples.Build(new Article("Karl Voss said the dock was safe. \"It was never safe,\" said Ada Brandt. Voss denied the claim."));
        var sources = report.Tables.Single(table => table.Name == "sources");
        Assert.Equal(["Karl Voss", "Named", "Person", null, 2L, 0L, 1L, 1L], sources.Rows[0].Cells);
        var statements = report.Tables.Single(table => table.Name == "statements");
        Assert.Equal("Who said what", statements.Heading);
        Assert.Equal(["SourceName", "Stance", "WholeContent"], statements.Columns.Take(3).Select(column => column.Name));
        Assert.Equal(["Karl Voss", "Ada Brandt", "Karl Voss"], statements.Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public void Facts_give_a_table_for_each_of_their_types_and_no_cards()
    {
        var report = Samples.Build([.. Samples.Facts(Samples.Harbour)]);
        Assert.Empty(report.Articles);
        var tables = report.Tables.Where(table => table.Section == ReportSection.Facts).ToList();
        Assert.Equal(["Mentions", "Time expressions", "Keywords", "Summary sentences"], tables.Select(table => table.Heading));
        Assert.Equal("Text", tables[0].Columns[0].Name);
        Assert.Equal(
            ["Kind", "Name", "Form", "Role", "Country", "EntityId", "Metonym"],
            tables[0].Columns.Skip(1).Take(7).Select(column => column.Name));
        Assert.All(tables.SelectMany(table => table.Rows), row => Assert.Single(row.Contexts));
    }

    [Fact]
    public void A_column_that_says_the_same_in_every_row_is_left_to_data_formats()
    {
        var mentions = Samples.Build([.. Samples.Facts(Samples.Harbour)]).Tables.Single(table => table.Name == "mentions");
        Assert.Equal(["Text", "Kind", "Name"], mentions.Columns.Where(column => !column.IsDetail).Select(column => column.Name).Take(3));
        Assert.All(mentions.Columns.Where(column => column.Name is "Form" or "Title" or "Published" or "Start"), column => Assert.True(column.IsDetail));
    }

    [Fact]
    public void The_same_article_is_counted_and_shown_once()
    {
        var report = Samples.Build([Samples.Harbour, Samples.Harbour, .. Samples.Facts(Samples.Harbour)]);
        Assert.Equal(1, report.Figures[0].Value);
        Assert.Single(report.Articles);
    }

    [Fact]
    public void Copies_from_different_files_are_different_articles()
    {
        var report = Samples.Build(new Article("Ships wait.") { Path = "a.txt" }, new Article("Ships wait.") { Path = "b.txt" });
        Assert.Equal(2, report.Figures[0].Value);
        Assert.Equal(2, report.Articles.Count);
    }

    [Fact]
    public void A_summary_is_shown_as_it_is()
    {
        var summary = NewsPipeline.Default.Analyze(Samples.Harbour, Layers.Summary).Ranking.Summarize(new SummaryOptions { SentenceCount = 1 });
        Assert.Equal([summary.Text], Samples.Build(summary).Articles.Single().Summary);
    }

    [Fact]
    public void A_story_gives_its_summary_its_articles_and_what_they_say_but_for_copies()
    {
        var report = Samples.Build(Samples.Story);
        var story = Assert.Single(report.Stories);
        Assert.Equal(("Oslo council to pay for a new crane", 1), (story.Title, story.CopyCount));
        Assert.Equal(["Crane falls in Oslo", "Crane falls in Oslo", "Oslo council to pay for a new crane"], story.Articles.Select(article => article.Title));
        Assert.Equal(["The Quay", "Port Post"], story.Sources);
        Assert.Contains(story.Summary, line => line.EndsWith("(Port Post)", StringComparison.Ordinal));
        Assert.Equal(2, report.Articles.Count);
        Assert.Equal(3, report.Figures.Single(figure => figure.Name == "articles").Value);
    }

    [Fact]
    public void Articles_that_tell_one_story_are_found()
    {
        var report = Samples.Build([.. Samples.Story.GetArticles().Select(article => article.GetArticle()), new Article("Winter wheat is cheap this year. Farmers in Kansas sell little of it.") { Title = "Wheat" }]);
        Assert.Equal(3, Assert.Single(report.Stories).Articles.Count);
        Assert.Equal(4, report.Articles.Count);
    }

    [Theory]
    [InlineData("/news/2022-11-11-artillery-shells.txt", "Artillery shells")]
    [InlineData("20221111_port_of_Linden.html", "Port of Linden")]
    [InlineData("2022-11-11.txt", "2022-11-11.txt")]
    [InlineData("a.tar.gz!b/three.md", "Three")]
    public void An_article_without_title_is_called_after_its_file(string path, string expected) =>
        Assert.Equal(expected, Samples.Build(new Article("Ships wait.") { Path = path }).Title);

    [Fact]
    public void A_pronoun_is_no_source_to_count()
    {
        var sources = Samples.Build(new Article("They said that the dock was safe. Karl Voss said that it was not.")).Tables.Single(table => table.Name == "sources");
        Assert.Equal(["Karl Voss"], sources.Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public void Sections_and_title_can_be_chosen()
    {
        var report = Samples.Build(new ReportOptions { Title = "Mine", Sections = [ReportSection.Articles, ReportSection.Names] }, Samples.Harbour);
        Assert.Equal("Mine", report.Title);
        Assert.Empty(report.Figures);
        Assert.Single(report.Articles);
        Assert.Equal(["names"], report.Tables.Select(table => table.Name));
    }

    [Fact]
    public void Without_anything_the_report_is_empty()
    {
        var report = Samples.Build();
        Assert.Empty(report.Articles);
        Assert.Empty(report.Tables);
        Assert.All(Enum.GetValues<ReportFormat>(), format => Export.Report(format, report));
    }

    [Fact]
    public void A_top_below_1_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportBuilder(new ReportOptions { Top = 0 }, NewsPipeline.Default));
}

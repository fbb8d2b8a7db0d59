using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

public class HtmlReportWriterTests
{
    [Fact]
    public void The_policy_lets_in_the_pages_own_style_and_script_and_nothing_else()
    {
        var page = Page(Samples.Harbour);
        var style = Hash(Assert.Single(page.QuerySelectorAll("style")).TextContent);
        var script = Hash(Assert.Single(page.QuerySelectorAll("script")).TextContent);
        Assert.Equal(
            $"default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("[style], [src], link, iframe, object, embed, form, base"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_has_landmarks_headings_and_named_parts_for_screen_readers()
    {
        var page = Page(Samples.Harbour, Samples.Ferry, Samples.Facts(Samples.Harbour).First());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All((string[])["header", "nav[aria-label]", "main#main", "footer", "h1", "a.skip[href='#main']"], selector => Assert.Single(page.QuerySelectorAll(selector)));
        Assert.All(page.QuerySelectorAll("main > section"), section => Assert.True(section.HasAttribute("aria-label") || page.GetElementById(section.GetAttribute("aria-labelledby")!) is not null));
        Assert.All(page.QuerySelectorAll("nav a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("svg"), chart => Assert.StartsWith("Bar chart, ", chart.GetAttribute("aria-label")));
        Assert.All(page.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public void An_article_is_a_card_with_its_link_credits_summary_and_keywords()
    {
        var card = Page(Samples.Harbour, Samples.Ferry).QuerySelector("#article-1")!;
        Assert.Equal("Crane falls in Oslo", card.QuerySelector("h3")!.TextContent);
        Assert.Equal("https://example.org/crane?a=1&b=2", card.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.StartsWith("The Quay · by Ann Lee · 14 November 2022 · ", card.QuerySelector(".credits")!.TextContent);
        Assert.Contains("closed the old harbour", card.TextContent);
        Assert.NotEmpty(card.QuerySelectorAll(".tags li"));
    }

    [Fact]
    public void A_fact_opens_its_sentence_with_the_fact_marked()
    {
        var mention = Samples.Facts(Samples.Harbour).OfType<Mention>().First(mention => mention.Name == "Ada Brandt");
        var row = Page(mention).QuerySelectorAll("#facts-mentions ~ .table tbody tr").Single();
        Assert.Equal("Ada Brandt", row.QuerySelector("details summary")!.TextContent);
        Assert.Equal("Mayor Ada Brandt promised 4 million crowns for a new crane.", row.QuerySelector("blockquote p")!.TextContent);
        Assert.Equal("Ada Brandt", row.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public void A_story_lists_its_articles_and_leads_to_their_cards()
    {
        var page = Page(Samples.Story);
        var story = Assert.Single(page.QuerySelectorAll("#stories ~ .cards article"));
        Assert.Equal("3 articles (1 copy) · The Quay, Port Post · 14 November 2022 to 15 November 2022", story.QuerySelector(".credits")!.TextContent);
        Assert.Equal(3, story.QuerySelectorAll("li a, .told li").Length - story.QuerySelectorAll(".told li a").Length);
        Assert.All(story.QuerySelectorAll(".told a[href^='#']"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void A_source_stands_with_its_role_and_country_and_marks_have_the_colour_of_their_meaning()
    {
        var page = Page(new Article("South Korea's Defence Minister Kim Min-su denied that any shells had been sold. Ada Brandt said the dock may close."));
        var rows = page.QuerySelectorAll("#statements ~ .table tbody tr");
        Assert.Equal("Denies", rows[0].QuerySelector(".mark.against")!.TextContent);
        Assert.Contains("South Korea", rows[0].QuerySelector("td small")!.TextContent);
        Assert.NotNull(rows[1].QuerySelector(".mark.unsure"));
    }

    [Fact]
    public void A_sentence_leads_to_the_card_of_its_article()
    {
        var page = Page([Samples.Harbour, Samples.Ferry, .. Samples.Facts(Samples.Harbour)]);
        Assert.Equal("#article-1", page.QuerySelector("#facts-mentions ~ .table cite a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_list_that_is_cut_says_so()
    {
        var page = Page(new ReportOptions { Top = 1 }, Samples.Harbour, Samples.Ferry);
        Assert.Single(page.QuerySelectorAll("[id^=article-]"));
        Assert.Contains("1 of 2 shown.", page.QuerySelectorAll(".note").Select(note => note.TextContent));
    }

    [Fact]
    public void Nothing_of_a_hostile_article_becomes_markup()
    {
        var page = Page([Samples.Hostile, .. Samples.Facts(Samples.Hostile)]);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, b, main a[href^='javascript'], [onerror], [onload]"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(page.DocumentElement.TextContent, character => character is '\u001b' or '\u009b' or '\u202E' or '\u2066' or '\0');
    }

    [Fact]
    public void The_same_report_is_the_same_page_and_none_can_be_appended()
    {
        Assert.Equal(Write(Samples.Build(Samples.Harbour)), Write(Samples.Build(Samples.Harbour)));
        Assert.Throws<NotSupportedException>(() => Export.Report(ReportFormat.Html, Samples.Build(), append: true));
    }

    [Fact]
    public void A_thousand_articles_stay_below_10_MB()
    {
        var articles = Enumerable.Range(1, 1000).Select(i => (object)new Article($"Report {i}. {Samples.Harbour.Text} {Samples.Ferry.Text}") { Title = $"Article {i}" });
        var page = Write(Samples.Build([.. articles]));
        Assert.InRange(page.Length, 300_000, 10_000_000);
    }

    private static string Write(ReportModel report) => Export.Report(ReportFormat.Html, report);

    private static IHtmlDocument Page(params object[] items) => Page(new ReportOptions(), items);

    private static IHtmlDocument Page(ReportOptions options, params object[] items) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Write(Samples.Build(options, items)));

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

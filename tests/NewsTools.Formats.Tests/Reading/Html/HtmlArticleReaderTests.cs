using System.Text;

namespace NewsTools.Formats.Reading.Tests;

public class HtmlArticleReaderTests
{
    private const string Body = """
        <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
        <div class="cookie-banner">We use cookies to make our site better. <button>Accept</button></div>
        <main><article><h1>Ferry sinks off Pusan</h1>
        <p class="byline">By <a rel="author" href="/jane">Jane Doe</a></p><time datetime="2022-11-11T05:05:00Z">11 November 2022</time>
        <div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
        <div class="body"><p>A ferry with forty people aboard sank off the port city of Pusan on Friday, and all
           of them were rescued, the coast guard said in a statement.</p>
        <figure><img src="a.jpg"><figcaption>A ferry. Photo: Ola Roe</figcaption></figure>
        <p>&ldquo;We are relieved,&rdquo; said Kim Min-ho, the head of the rescue team.<br>He added that divers would search the wreck, at a depth of about 30&nbsp;metres.</p>
        <h2>What happened</h2>
        <p>The vessel left the island of Geoje at 7am and took on water an hour later. Passengers put on <q>life vests</q> and waited on the upper deck until fishing boats arrived.</p>
        <aside class="related"><h3>Related</h3><ul><li><a href="/x">Storm nears coast</a></li></ul></aside>
        <p><a href="/x">Storm nears the coast of Korea</a></p>
        <ul><li>The ferry was built in 1994.</li><li>It had passed its last inspection in May.</li></ul>
        <p>Advertisement</p>
        <p>The ministry of oceans said that it would inspect all ferries of the same type within a month.</p></div>
        </article></main>
        <section class="newsletter"><h3>Sign up for our newsletter</h3><form><input type="email"><button>Go</button></form></section>
        <footer><p>© 2022 Harbour Post. All rights reserved.</p></footer>
        <script>var x = "<p>no</p>";</script>
        """;

    private const string Text =
        "A ferry with forty people aboard sank off the port city of Pusan on Friday, and all of them were rescued, the coast guard said in a statement.\n\n"
        + "“We are relieved,” said Kim Min-ho, the head of the rescue team.\nHe added that divers would search the wreck, at a depth of about 30\u00A0metres.\n\n"
        + "What happened\n\n"
        + "The vessel left the island of Geoje at 7am and took on water an hour later. Passengers put on “life vests” and waited on the upper deck until fishing boats arrived.\n\n"
        + "The ferry was built in 1994.\n\nIt had passed its last inspection in May.\n\n"
        + "The ministry of oceans said that it would inspect all ferries of the same type within a month.";

    [Fact]
    public void The_body_is_kept_paragraph_by_paragraph_and_boilerplate_is_gone() =>
        Assert.Equal(Text, Page("").Text);

    [Fact]
    public void What_the_page_shows_gives_headline_byline_and_date()
    {
        var article = Page("<title>Ferry sinks off Pusan | Harbour Post</title>");
        Assert.Equal("Ferry sinks off Pusan", article.Title);
        Assert.Equal("Jane Doe", article.Byline);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 5, 5, 0, TimeSpan.Zero), article.Published);
        Assert.Equal("en", article.Language);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Other words","datePublished":"2022-11-10T08:00:00+09:00","author":{"@type":"Person","name":"Ola Roe"},"publisher":{"@type":"Organization","name":"Harbour Post"},"url":"https://example.org/a","articleSection":"World","isAccessibleForFree":false}</script>""")]
    [InlineData("""<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@graph":[{"@type":"WebPage","@id":"#p"},{"@type":["NewsArticle","Article"],"headline":"Other words","datePublished":"2022-11-10T08:00:00+09:00","author":[{"@id":"#o"}],"publisher":{"@id":"#h"},"mainEntityOfPage":{"@id":"https://example.org/a"},"articleSection":["World"],"isAccessibleForFree":"False"},{"@type":"Person","@id":"#o","name":"Ola Roe"},{"@type":"Organization","@id":"#h","name":"Harbour Post"}]}]</script>""")]
    [InlineData("<script type=\"application/ld+json\">not json</script><script type='application/ld+json'>\n{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Other\nwords\",\"datePublished\":\"2022-11-10T08:00:00+09:00\",\"author\":\"By Ola Roe\",\"publisher\":{\"name\":\"Harbour Post\"},\"articleSection\":\"World\",\"isAccessibleForFree\":false,}</script><link rel=\"canonical\" href=\"https://example.org/a\">")]
    [InlineData("""<meta property="og:title" content="Other words - Harbour Post"><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2022-11-10T08:00:00+09:00"><meta property="article:author" content="https://example.org/ola"><meta name="author" content="By Ola Roe"><meta property="og:url" content="https://example.org/a"><meta property="article:section" content="World"><meta name="isAccessibleForFree" content="false">""", false)]
    [InlineData("""<meta name="parsely-title" content="Other words"><meta name="byl" content="By Ola Roe"><meta name="parsely-pub-date" content="2022-11-10T08:00:00+09:00"><meta name="dc.publisher" content="Harbour Post"><link rel="canonical" href="https://example.org/a"><meta name="sailthru.section" content="World">""", false)]
    public void Metadata_come_before_what_the_page_shows(string head, bool saysFree = true)
    {
        var article = Page(head);
        Assert.Equal("Other words", article.Title);
        Assert.Equal("Ola Roe", article.Byline);
        Assert.Equal(new DateTimeOffset(2022, 11, 10, 8, 0, 0, TimeSpan.FromHours(9)), article.Published);
        Assert.Equal("Harbour Post", article.Source);
        Assert.Equal("https://example.org/a", article.Url);
        Assert.Equal("World", article.Metadata["section"]);
        if (saysFree) Assert.Equal("false", article.Metadata["isAccessibleForFree"]);
    }

    [Fact]
    public void A_piece_of_a_page_is_text_without_tags()
    {
        var article = Import.One("<p>Forty were <b>rescued</b> &amp; fed.</p><div>All are well.<br><br>Really.</div><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><pre>x\n y</pre>");
        Assert.Equal("Forty were rescued & fed.\n\nAll are well.\n\nReally.\n\na\tb\nc\n\nx\ny", article.Text);
    }

    [Fact]
    public void A_short_page_is_read_whole()
    {
        var article = Import.One("<!doctype html><html><body><h1>Ferry sinks</h1><p>Forty were rescued.</p></body></html>");
        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal("Forty were rescued.", article.Text);
    }

    [Fact]
    public void The_body_that_a_page_declares_stands_in_where_it_shows_none()
    {
        var article = Import.One("""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks","articleBody":"Forty were rescued.\n\nAll are well."}</script></head><body><div id="app"></div></body></html>""");
        Assert.Equal("Forty were rescued. All are well.", OneLine.Of(article.Text));
    }

    [Fact]
    public void A_date_in_the_address_counts_where_the_page_has_none() =>
        Assert.Equal(
            new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero),
            Import.One("""<html><head><link rel="canonical" href="https://example.org/2022/11/11/ferry"></head><body><p>Forty were rescued.</p></body></html>""").Published);

    [Theory]
    [InlineData("<html><body><p>Unclosed <b>bold <i>and</b> more <div><p>Second < para & so on</span><a href=\"q>broken</body", "Unclosed bold and more\n\nSecond < para & so on")]
    [InlineData("<p>One</p></p></div></body></html><p>Two", "One\n\nTwo")]
    [InlineData("<html><p>One &#xD800; &#0; &nosuch; two", "One \uFFFD \uFFFD &nosuch; two")]
    public void Malformed_pages_are_read_as_browsers_do(string html, string text) =>
        Assert.Equal(text, Import.One(html).Text);

    [Fact]
    public void A_page_without_text_is_one_error() =>
        Assert.Equal("'a.html': the page has no text of an article.", Import.Error("<html><body><script>x()</script><img src=a></body></html>", "a.html").Message);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href=x><font size=1>")]
    public void Nesting_made_to_harm_is_read(string tag)
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat(tag, 30_000)) + "Forty people were rescued.";
        Assert.Equal("Forty people were rescued.", Import.One(html).Text);
    }

    [Fact]
    public void The_charset_of_the_page_counts_where_the_bytes_are_no_utf8()
    {
        byte[] html = [.. "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Stan"u8, 0xF8, .. " jsou."u8];
        Assert.Equal("Stanř jsou.", Import.One(html, "a.html").Text);
        Assert.Equal("Grüße.", Import.One(Encoding.UTF8.GetBytes("<html><head><meta charset=iso-8859-1></head><body><p>Grüße."), "a.html").Text);
    }

    private static Article Page(string head) => Import.One($"<!DOCTYPE html><html lang=\"en-GB\"><head>{head}</head><body>{Body}</body></html>");
}

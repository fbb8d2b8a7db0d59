namespace NewsTools.Formats.Reading.Tests;

public class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- our feed -->
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
          <channel>
            <title>Harbour Post</title>
            <language>en-gb</language>
            <image><title>Logo</title><url>https://example.org/l.png</url></image>
            <item>
              <title>Ferry sinks &amp;amp; floats&nbsp;again</title>
              <link>https://example.org/a</link>
              <guid isPermaLink="false">7</guid>
              <pubDate>Fri, 11 Nov 2022 14:05:00 EST</pubDate>
              <dc:creator>Jane Doe</dc:creator>
              <category>World</category>
              <category>Sea</category>
              <media:title>A picture</media:title>
              <description>&lt;p&gt;Forty rescued.&lt;/p&gt;</description>
              <content:encoded><![CDATA[<p>Forty were <b>rescued</b> &amp; fed.</p><p>All are well.</p><p>The post <a href="/a">Ferry sinks</a> appeared first on <a href="/">Harbour Post</a>.</p>]]></content:encoded>
            </item>
            <item>
              <title>Talks go on</title>
              <description>Both sides met on Friday…</description>
              <author>ola@example.org (Ola Roe)</author>
              <guid>https://example.org/b</guid>
            </item>
            <item><title>Title alone</title></item>
            <item><link>https://example.org/c</link></item>
            <item/>
          </channel>
        </rss>
        """;

    [Fact]
    public void An_rss_entry_with_full_content_is_an_article()
    {
        var article = Import.All(Rss, "feed.xml")[0].Article!;
        Assert.Equal("Ferry sinks & floats again", article.Title);
        Assert.Equal("Forty were rescued & fed.\n\nAll are well.", article.Text);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 14, 5, 0, TimeSpan.FromHours(-5)), article.Published);
        Assert.Equal("Jane Doe", article.Byline);
        Assert.Equal("Harbour Post", article.Source);
        Assert.Equal("https://example.org/a", article.Url);
        Assert.Equal("en", article.Language);
        Assert.Equal(["categories=World; Sea", "id=7"], article.Metadata.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public void Partial_entries_say_so_and_empty_ones_are_errors()
    {
        var results = Import.All(Rss, "feed.xml");
        Assert.Equal(["Both sides met on Friday…", "Title alone"], results.Skip(1).Take(2).Select(result => result.Article!.Text));
        Assert.Equal(["lead", "title"], results.Skip(1).Take(2).Select(result => result.Article!.Metadata["content"]));
        Assert.Equal("Ola Roe", results[1].Article!.Byline);
        Assert.Equal("https://example.org/b", results[1].Article!.Url);
        Assert.Equal(
            ["'feed.xml', line 27: this entry of the feed has neither text nor title.", "'feed.xml', line 28: this entry of the feed has neither text nor title."],
            results.Skip(3).Select(result => result.Error!.Message));
    }

    [Fact]
    public void An_atom_feed_is_read()
    {
        var articles = Import.All(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
              <title type="text">Harbour Post</title>
              <link rel="self" href="https://example.org/feed"/>
              <updated>2022-11-12T00:00:00Z</updated>
              <entry>
                <title type="html">Ferry &lt;i&gt;sinks&lt;/i&gt;</title>
                <link rel="edit" href="https://example.org/edit"/><link href="https://example.org/a"/>
                <id>urn:a</id>
                <updated>2022-11-12T00:00:00Z</updated>
                <published>2022-11-11T14:05:00+09:00</published>
                <author><name>Jane Doe</name><email>j@example.org</email></author>
                <author><name>Ola Roe</name></author>
                <category term="sea" label="Sea"/>
                <summary>Short.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Forty were <em>rescued</em>.</p><p>All are well.</p></div></content>
              </entry>
              <entry><title>Second</title><content type="html">&lt;p&gt;Talks go on.&lt;/p&gt;</content><updated>2022-11-12T00:00:00Z</updated>
                <source><id>urn:s</id><title>Other Post</title></source></entry>
            </feed>
            """, "feed.atom").Select(result => result.Article!).ToList();
        Assert.Equal(["Forty were rescued.\n\nAll are well.", "Talks go on."], articles.Select(article => article.Text));
        Assert.Equal(["Ferry sinks", "Second"], articles.Select(article => article.Title));
        Assert.Equal(["Jane Doe, Ola Roe", null], articles.Select(article => article.Byline));
        Assert.Equal(["Harbour Post", "Other Post"], articles.Select(article => article.Source));
        Assert.Equal(["https://example.org/a", null], articles.Select(article => article.Url));
        Assert.Equal([TimeSpan.FromHours(9), TimeSpan.Zero], articles.Select(article => article.Published!.Value.Offset));
        Assert.Equal("Sea", articles[0].Metadata["categories"]);
    }

    [Theory]
    [InlineData("""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Harbour Post</title><items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel><item rdf:about="a"><title>Ferry sinks</title><link>https://example.org/a</link><description>Forty rescued.</description><dc:date>2022-11-11</dc:date></item></rdf:RDF>""")]
    [InlineData("""<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd"><rss version="0.91"><channel><title>Harbour Post</title><item><title>Ferry sinks</title><link>https://example.org/a</link><description>Forty rescued.</description><pubDate>11 Nov 2022</pubDate></item></channel></rss>""")]
    public void Older_feeds_are_read(string xml)
    {
        var article = Import.One(System.Text.Encoding.UTF8.GetBytes(xml), "feed");
        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal("Forty rescued.", article.Text);
        Assert.Equal("Harbour Post", article.Source);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Published);
    }

    [Fact]
    public void A_feed_that_breaks_off_gives_what_came_before_and_one_error()
    {
        var results = Import.All("<rss><channel><item><title>One</title></item>\n<item><title>Two</item></channel></rss>", "feed.xml");
        Assert.Equal("One", results[0].Article!.Title);
        Assert.Equal(
            "'feed.xml', line 2, column 19: this is no well-formed XML: The 'title' start tag on line 2 position 8 does not match the end tag of 'item'.",
            Assert.Single(results.Skip(1)).Error!.Message);
    }

    [Fact]
    public void An_external_entity_is_not_fetched_but_an_error()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "the secret");
        var error = Import.Error($"<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY xxe SYSTEM \"file://{secret}\">]>\n<rss><channel><item><title>A &xxe; b</title></item></channel></rss>", "feed.xml");
        File.Delete(secret);
        Assert.Equal(ImportErrorId.InvalidXml, error.Id);
        Assert.Equal("'feed.xml', line 3, column 31: this is no well-formed XML: Reference to undeclared entity 'xxe'. Entities that a document declares itself are not read.", error.Message);
    }

    [Fact]
    public void A_billion_laughs_is_an_error()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var error = Import.Error($"<!DOCTYPE rss [<!ENTITY l0 \"lol\">{entities}]><rss><channel><item><title>&l9;</title></item></channel></rss>", "feed.xml");
        Assert.Equal(ImportErrorId.InvalidXml, error.Id);
        Assert.Contains("undeclared entity 'l9'", error.Message);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><orders><order/></orders>", "'feed.xml', line 1: the XML begins with 'orders', which is neither a feed ('rss', 'rdf:RDF', 'feed') nor a page ('html').")]
    [InlineData("<rss><channel><title>Harbour Post</title></channel></rss>", "'feed.xml': the feed has no entries.")]
    public void Other_xml_is_an_error(string xml, string message) => Assert.Equal(message, Import.Error(xml, "feed.xml").Message);

    [Fact]
    public void A_feed_is_read_entry_by_entry()
    {
        using var endless = new EndlessStream("<rss><channel><title>P</title>", "<item><title>Ferry sinks</title></item>\n");
        Assert.Equal(100, new ArticleImporter().ReadStream(endless, "feed.xml").Take(100).Count(result => result.IsArticle));
        Assert.True(endless.Read64 < 200_000, $"{endless.Read64} bytes were read.");
    }

    [Fact]
    public void The_charset_of_the_declaration_counts()
    {
        byte[] xml = [.. "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>"u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, .. "</title></item></channel></rss>"u8];
        Assert.Equal("Привет", Import.One(xml, "feed.xml").Title);
    }
}

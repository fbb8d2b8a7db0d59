using System.IO.Compression;

namespace NewsTools.Formats.Reading.Tests;

public class WebSourceTests
{
    private static readonly UriOptions Open = new() { AllowPrivateNetwork = true };

    [Fact]
    public void A_page_is_fetched_and_read()
    {
        using var server = LoopbackServer.Of("/a", "Content-Type: text/html; charset=windows-1252", "<html><head><title>Ferry sinks</title></head><body><p>Forty were rescued.</p></body></html>");
        var article = Assert.Single(Fetch(server.Address("/a"), Open)).Article!;
        Assert.Equal("Forty were rescued.", article.Text);
        Assert.Equal(server.Address("/a").AbsoluteUri, article.Url);
        Assert.Null(article.Path);
    }

    [Fact]
    public void The_charset_of_the_header_counts()
    {
        using var server = LoopbackServer.Of(("/a", "Content-Type: text/plain; charset=windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]));
        Assert.Equal("Привет", Assert.Single(Fetch(server.Address("/a"), Open)).Article!.Text);
    }

    [Fact]
    public void A_feed_gives_several_articles()
    {
        using var server = LoopbackServer.Of("/feed", "Content-Type: application/rss+xml", "<rss><channel><item><title>One</title><link>https://example.org/1</link></item><item><title>Two</title></item></channel></rss>");
        var articles = Fetch(server.Address("/feed"), Open).Select(result => result.Article!).ToList();
        Assert.Equal(["One", "Two"], articles.Select(article => article.Title));
        Assert.Equal(["https://example.org/1", server.Address("/feed").AbsoluteUri], articles.Select(article => article.Url));
    }

    [Fact]
    public void Redirects_are_followed_to_their_end()
    {
        using var server = LoopbackServer.Of(("/a", "Location: /b", []), ("/b", "Location: c", []), ("/c", "Content-Type: text/plain", "Forty were rescued."u8.ToArray()));
        var article = Assert.Single(Fetch(server.Address("/a"), Open)).Article!;
        Assert.Equal(server.Address("/c").AbsoluteUri, article.Url);
    }

    [Fact]
    public void Redirects_in_a_circle_are_one_error()
    {
        using var server = LoopbackServer.Of(("/a", "Location: /a", []));
        var error = Assert.Single(Fetch(server.Address("/a"), Open)).Error!;
        Assert.Equal($"'{server.Address("/a")}': the address redirects more than 5 times.", error.Message);
        Assert.Equal(6, server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://example.org/a")]
    public void A_redirect_to_what_is_no_web_address_is_refused(string target)
    {
        using var server = LoopbackServer.Of(("/a", "Location: " + target, []));
        var error = Assert.Single(Fetch(server.Address("/a"), Open)).Error!;
        Assert.Equal($"'{target}': this is no address that can be fetched. One begins with 'http://' or 'https://'.", error.Message);
    }

    [Fact]
    public void This_machine_is_not_fetched_from_unless_that_is_allowed()
    {
        using var server = LoopbackServer.Of("/a", "Content-Type: text/plain", "Secret.");
        var error = Assert.Single(Fetch(server.Address("/a"), UriOptions.Default)).Error!;
        Assert.Equal(ImportErrorId.AddressRefused, error.Id);
        Assert.Equal("'127.0.0.1': the host's address 127.0.0.1 is of this machine or of a private network, which is fetched from only where that is allowed.", error.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void A_name_of_this_machine_is_refused_by_the_address_that_it_has()
    {
        var error = Assert.Single(Fetch(new Uri("http://localhost:9/a"), UriOptions.Default)).Error!;
        Assert.Equal(ImportErrorId.AddressRefused, error.Id);
    }

    [Fact]
    public void An_answer_that_is_too_long_is_one_error()
    {
        using var server = LoopbackServer.Of("/a", "Content-Type: text/plain", new string('x', 300_000));
        var error = Assert.Single(Fetch(server.Address("/a"), Open with { MaxBytes = 200_000 })).Error!;
        Assert.Equal($"'{server.Address("/a")}': the answer is longer than 200,000 bytes.", error.Message);
    }

    [Fact]
    public void The_limit_counts_what_an_answer_unpacks_to()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(new byte[5_000_000].Select(_ => (byte)'x').ToArray());
        using var server = LoopbackServer.Of(("/a", "Content-Type: text/plain\r\nContent-Encoding: gzip", packed.ToArray()));
        Assert.Equal(ImportErrorId.ResponseTooLarge, Assert.Single(Fetch(server.Address("/a"), Open with { MaxBytes = 1_000_000 })).Error!.Id);
    }

    [Fact]
    public void A_host_that_keeps_silent_times_out()
    {
        using var server = new LoopbackServer(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nForty "u8.ToArray());
            await Task.Delay(Timeout.Infinite, new CancellationTokenSource(5000).Token).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var error = Assert.Single(Fetch(server.Address("/a"), Open with { Timeout = TimeSpan.FromMilliseconds(500) })).Error!;
        Assert.Equal($"'{server.Address("/a")}': the host took longer than 0.5 seconds.", error.Message);
    }

    [Fact]
    public void A_cancelled_fetch_stops()
    {
        using var server = new LoopbackServer((_, _) => Task.Delay(3000));
        using var source = new CancellationTokenSource(200);
        Assert.ThrowsAny<OperationCanceledException>(() => new ArticleImporter().ReadUri(server.Address("/a"), Open, source.Token).Count());
    }

    [Fact]
    public void What_the_host_answers_is_told()
    {
        using var server = LoopbackServer.Of("/a", "Content-Type: text/plain", "x");
        Assert.Equal($"'{server.Address("/b")}': the host answered 404 Not Found.", Assert.Single(Fetch(server.Address("/b"), Open)).Error!.Message);
    }

    [Fact]
    public void An_image_is_one_error()
    {
        using var server = LoopbackServer.Of(("/a", "Content-Type: image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]));
        Assert.Equal(ImportErrorId.NotText, Assert.Single(Fetch(server.Address("/a"), Open)).Error!.Id);
    }

    [Fact]
    public void A_host_that_is_not_there_is_one_error()
    {
        var address = LoopbackServer.Of("/a", "", "");
        var closed = address.Address("/a");
        address.Dispose();
        Assert.Equal($"'{closed}': the host did not accept the connection.", Assert.Single(Fetch(closed, Open)).Error!.Message);
    }

    private static List<ImportResult> Fetch(Uri address, UriOptions limits) => [.. new ArticleImporter().ReadUri(address, limits)];
}

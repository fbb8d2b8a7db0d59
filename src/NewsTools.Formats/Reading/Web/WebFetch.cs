using System.Net;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Gets one address. No cookies, no credentials, no proxy, no referrer: the host learns the address and the caller's
/// network address, and nothing else.
/// </summary>
internal sealed class WebFetch : IDisposable
{
    private readonly UriOptions _limits;
    private readonly CancellationToken _cancellation;
    private readonly HttpMessageInvoker _client;

    public WebFetch(UriOptions limits, CancellationToken cancellation)
    {
        (_limits, _cancellation) = (limits, cancellation);
        var connector = new PublicConnector(limits.AllowPrivateNetwork);
        _client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = false,
            MaxResponseHeadersLength = 64,
            ConnectCallback = (context, token) => connector.ConnectAsync(context.DnsEndPoint, token),
        });
    }

    /// <summary>The answer, its body still to be read.</summary>
    /// <exception cref="ImportException">The address is refused, redirects lead nowhere, or the host answers with an error.</exception>
    /// <exception cref="HttpRequestException">The host cannot be reached.</exception>
    public HttpResponseMessage Get(Uri address)
    {
        for (var redirects = 0; ; redirects++)
        {
            Check(address);
            if (redirects > _limits.MaxRedirects) throw new ImportException(ImportErrors.TooManyRedirects(address.AbsoluteUri, _limits.MaxRedirects));
            var response = _client.SendAsync(Request(address), _cancellation).GetAwaiter().GetResult();
            if (response.IsSuccessStatusCode) return response;
            using (response) address = Redirected(response, address);
        }
    }

    public void Dispose() => _client.Dispose();

    private static HttpRequestMessage Request(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "NewsTools");
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5");
        return request;
    }

    private static Uri Redirected(HttpResponseMessage response, Uri address)
    {
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            return location.IsAbsoluteUri ? location : new Uri(address, location);
        throw new ImportException(ImportErrors.HttpStatus(address.AbsoluteUri, status, response.ReasonPhrase));
    }

    /// <summary>Whether the address may be fetched at all; the host's network addresses are checked when it is connected to.</summary>
    private static void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            throw new ImportException(ImportErrors.NoWebAddress(address.OriginalString));
    }
}

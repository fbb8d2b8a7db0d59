namespace NewsTools.Formats.Reading;

/// <summary>One address: fetched, redirects followed one by one, then read as a file is.</summary>
internal static class WebSource
{
    public static IEnumerable<ImportResult> Read(Uri address, ImportOptions options, UriOptions limits, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(limits.Timeout);
        using var fetch = new WebFetch(limits, timeout.Token);
        var results = Fetched(fetch, address, options, limits, timeout.Token).GetEnumerator();
        using (results)
        {
            ImportError? failure;
            while (MoveNext(results, address, limits, cancellation, out failure)) yield return results.Current;
            if (failure is not null) yield return new ImportResult(failure);
        }
    }

    private static IEnumerable<ImportResult> Fetched(WebFetch fetch, Uri address, ImportOptions options, UriOptions limits, CancellationToken cancellation)
    {
        using var response = fetch.Get(address);
        var final = response.RequestMessage!.RequestUri!;
        var type = response.Content.Headers.ContentType;
        var origin = new InputOrigin
        {
            Address = final.AbsoluteUri,
            MediaType = type?.MediaType?.ToLowerInvariant(),
            Charset = type?.CharSet,
        };
        var body = new LimitedStream(response.Content.ReadAsStream(cancellation), limits.MaxBytes, final.AbsoluteUri, cancellation);
        foreach (var result in ContentSource.Read(body, origin, options, cancellation)) yield return result;
    }

    private static bool MoveNext(
        IEnumerator<ImportResult> results, Uri address, UriOptions limits, CancellationToken cancellation, out ImportError? failure)
    {
        failure = null;
        try
        {
            return results.MoveNext();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            failure = ImportErrors.TimedOut(address.AbsoluteUri, limits.Timeout);
        }
        catch (HttpRequestException exception)
        {
            failure = (exception.InnerException as ImportException)?.Error ?? ImportErrors.FetchFailed(address.AbsoluteUri, WebFailure.Describe(exception), exception);
        }
        catch (IOException exception) when (exception is not FileNotFoundException)
        {
            failure = ImportErrors.FetchFailed(address.AbsoluteUri, "the connection broke off while the answer was read", exception);
        }

        return false;
    }
}

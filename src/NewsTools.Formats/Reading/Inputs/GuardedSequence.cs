namespace NewsTools.Formats.Reading;

/// <summary>Ends a sequence with one error where reading it fails, so that whoever reads it goes on with the next input.</summary>
internal static class GuardedSequence
{
    /// <summary>The same for a sequence that is still to be made.</summary>
    public static IEnumerable<ImportResult> Of(Func<IEnumerable<ImportResult>> results, string? name) => Of(Deferred(results), name);

    /// <summary>The results of a sequence; what it throws becomes its last result.</summary>
    public static IEnumerable<ImportResult> Of(IEnumerable<ImportResult> results, string? name)
    {
        using var enumerator = results.GetEnumerator();
        ImportError? failure;
        while (MoveNext(enumerator, name, out failure)) yield return enumerator.Current;
        if (failure is not null) yield return new ImportResult(failure);
    }

    private static IEnumerable<ImportResult> Deferred(Func<IEnumerable<ImportResult>> results)
    {
        foreach (var result in results()) yield return result;
    }

    private static bool MoveNext(IEnumerator<ImportResult> enumerator, string? name, out ImportError? failure)
    {
        failure = null;
        try
        {
            return enumerator.MoveNext();
        }
        catch (Exception exception) when (ErrorOf(exception, name) is { } error)
        {
            failure = error;
            return false;
        }
    }

    private static ImportError? ErrorOf(Exception exception, string? name) => exception switch
    {
        ImportException known => known.Error,
        FileNotFoundException or DirectoryNotFoundException when name is not null => ImportErrors.NotFound(name),
        UnauthorizedAccessException => ImportErrors.AccessDenied(name, exception),
        IOException or InvalidDataException => ImportErrors.ReadFailed(name, exception),
        OperationCanceledException or OutOfMemoryException => null,
        // Parsers of others fail on input that nobody thought of; that is the input's fault, and costs it alone.
        _ => ImportErrors.ReaderFailed(name, exception),
    };
}

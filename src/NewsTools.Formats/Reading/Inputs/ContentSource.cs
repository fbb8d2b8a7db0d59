namespace NewsTools.Formats.Reading;

/// <summary>Content of any kind: finds out what it is and hands it to its reader.</summary>
internal static class ContentSource
{
    /// <summary>Reads bytes; they are disposed at the end.</summary>
    public static IEnumerable<ImportResult> Read(Stream content, InputOrigin origin, ImportOptions options, CancellationToken cancellation)
    {
        using var head = new HeadStream(content);
        foreach (var result in Choose(head, origin, options, cancellation)) yield return result;
    }

    /// <summary>Reads text.</summary>
    public static IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation) =>
        ArticleReaders.For(FormatDetector.Detect(input)).Read(input, cancellation);

    private static IEnumerable<ImportResult> Choose(HeadStream head, InputOrigin origin, ImportOptions options, CancellationToken cancellation)
    {
        var bytes = head.Head.Span;
        if (bytes.IsEmpty) throw new ImportException(ImportErrors.EmptyFile(origin.Name));
        if (GzipSource.IsGzip(bytes)) return GzipSource.Read(head, origin, options, cancellation);
        if (ZipSource.IsZip(bytes)) return ZipSource.Read(head, origin, options, cancellation);
        if (BinaryContent.KindOf(bytes, options.Encoding) is { } kind) throw new ImportException(ImportErrors.NotText(origin.Name, kind));
        return Read(new ImportInput(head, origin, options), cancellation);
    }
}

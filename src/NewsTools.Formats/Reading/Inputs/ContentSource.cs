namespace NewsTools.Formats.Reading;

/// <summary>Content of any kind: finds out what it is and hands it to its reader.</summary>
internal static class ContentSource
{
    /// <summary>Reads bytes; they are disposed at the end.</summary>
    public static IEnumerable<ImportResult> Read(Stream content, string? path, ImportOptions options, CancellationToken cancellation)
    {
        using var head = new HeadStream(content);
        if (head.Head.IsEmpty) throw new ImportException(ImportErrors.EmptyFile(path));
        foreach (var result in Read(new ImportInput(head, options) { Path = path }, cancellation)) yield return result;
    }

    /// <summary>Reads text.</summary>
    public static IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation) =>
        new PlainTextReader().Read(input, cancellation);
}

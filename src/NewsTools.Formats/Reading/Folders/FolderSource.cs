namespace NewsTools.Formats.Reading;

/// <summary>All files of a folder.</summary>
internal static class FolderSource
{
    public static IEnumerable<ImportResult> Read(ArticleImporter importer, string path, bool recurse, CancellationToken cancellation)
    {
        var unreadable = new Queue<ImportError>();
        foreach (var file in ArticleFiles.Enumerate(path, recurse, unreadable.Enqueue, cancellation))
        {
            while (unreadable.TryDequeue(out var error)) yield return new ImportResult(error);
            foreach (var result in importer.ReadFile(file, cancellation)) yield return AsSkipped(result);
        }

        while (unreadable.TryDequeue(out var error)) yield return new ImportResult(error);
    }

    private static ImportResult AsSkipped(ImportResult result) =>
        result.Error is { Id: ImportErrorId.NotText } error ? new ImportResult(error with { IsSkipped = true }) : result;
}

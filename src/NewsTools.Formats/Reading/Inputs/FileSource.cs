namespace NewsTools.Formats.Reading;

/// <summary>One file.</summary>
internal static class FileSource
{
    /// <summary>Content is read ahead into its own buffer, so the system's is not needed.</summary>
    private const int NoBuffer = 0;

    public static IEnumerable<ImportResult> Read(string path, ImportOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Directory.Exists(path)) throw new ImportException(ImportErrors.IsFolder(path));
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, NoBuffer, FileOptions.SequentialScan);
        foreach (var result in ContentSource.Read(file, new InputOrigin { Path = path }, options, cancellation)) yield return result;
    }
}

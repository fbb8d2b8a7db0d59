namespace NewsTools.Formats.Reading;

/// <summary>One file.</summary>
internal sealed class FileSource(string path, ImportOptions options)
{
    private const int BufferSize = 64 * 1024;

    public IEnumerable<ImportResult> Read(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Directory.Exists(path)) throw new ImportException(ImportErrors.IsFolder(path));
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.SequentialScan);
        return ContentSource.Read(file, path, options, cancellation);
    }
}

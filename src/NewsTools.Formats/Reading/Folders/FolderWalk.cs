namespace NewsTools.Formats.Reading;

/// <summary>One walk through a folder and what is in it.</summary>
internal sealed class FolderWalk(bool recurse, Action<ImportError>? unreadable, CancellationToken cancellation)
{
    /// <summary>The real paths of the folders from the first to the current one.</summary>
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IEnumerable<string> Files(DirectoryInfo folder) => Files(folder, folder.FullName);

    /// <param name="folder">The folder by the way that led there.</param>
    /// <param name="location">Where it is, with the links on the way there resolved.</param>
    private IEnumerable<string> Files(DirectoryInfo folder, string location)
    {
        var path = RealPath(folder, location);
        if (path is null || !_open.Add(path)) yield break;
        var entries = List(folder);
        foreach (var file in entries.OfType<FileInfo>())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return file.FullName;
        }

        if (recurse)
            foreach (var file in entries.OfType<DirectoryInfo>().SelectMany(inner => Files(inner, Path.Combine(path, inner.Name))))
                yield return file;
        _open.Remove(path);
    }

    private FileSystemInfo[] List(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Where(entry => !IsHidden(entry)).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            unreadable?.Invoke(failure switch
            {
                DirectoryNotFoundException => ImportErrors.FolderNotFound(folder.FullName),
                UnauthorizedAccessException => ImportErrors.AccessDenied(folder.FullName, failure),
                _ => ImportErrors.ReadFailed(folder.FullName, failure),
            });
            return [];
        }
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || (entry.Attributes & FileAttributes.Hidden) != 0;

    /// <summary>The location, or what it links to; null where the link leads nowhere.</summary>
    private static string? RealPath(DirectoryInfo folder, string location)
    {
        try
        {
            return folder.LinkTarget is null ? location : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}

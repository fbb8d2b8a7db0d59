namespace NewsTools.Formats.Reading;

/// <summary>
/// The files of a folder in a fixed order: those of the folder by name, then its folders by name, compared by code
/// unit. Hidden files and folders (by a leading dot or by attribute) are left out. A linked folder is read as if it
/// stood there, but never one that is being read already, so links in a circle end.
/// </summary>
public static class ArticleFiles
{
    /// <summary>The full paths of the files, one by one; a folder is listed when its turn comes.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="recurse">Whether folders in it are read too.</param>
    /// <param name="unreadable">Told of each folder in it that cannot be listed; the others go on.</param>
    /// <param name="cancellation">Looked at between files.</param>
    public static IEnumerable<string> Enumerate(
        string folder, bool recurse, Action<ImportError>? unreadable = null, CancellationToken cancellation = default)
    {
        var walk = new FolderWalk(recurse, unreadable, cancellation);
        return walk.Files(new DirectoryInfo(folder));
    }
}

namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads articles from files, folders and strings. Every sequence is lazy: an article is out before the next is read,
/// and a caller that stops early leaves nothing open. Thread-safe; each sequence is for one thread.
/// </summary>
public sealed class ArticleImporter
{
    private readonly ImportOptions _options;

    /// <summary>Makes an importer that finds out everything by itself.</summary>
    public ArticleImporter()
        : this(ImportOptions.Default)
    {
    }

    /// <summary>Makes an importer.</summary>
    public ArticleImporter(ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Reads the articles of one file, which may be an archive. A file that cannot be read is one error.</summary>
    /// <param name="path">The file; a relative path counts from the current directory of the process.</param>
    /// <param name="cancellation">Stops the reading, even of one long article.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<ImportResult> ReadFile(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return GuardedSequence.Of(FileSource.Read(path, _options, cancellation), path);
    }

    /// <summary>
    /// Reads the articles of all files in a folder, in the order of <see cref="ArticleFiles"/>. Files that are no text
    /// are errors marked as <see cref="ImportError.IsSkipped"/>.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <param name="recurse">Whether folders in it are read too.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<ImportResult> ReadFolder(string path, bool recurse, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FolderSource.Read(this, path, recurse, cancellation);
    }

    /// <summary>Reads the articles of a string: text, Markdown, HTML, JSON, JSON Lines or a feed.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<ImportResult> ReadText(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return GuardedSequence.Of(() => ContentSource.Read(new ImportInput(text, _options), cancellation), null);
    }

    /// <summary>Fetches an address and reads its articles: a page, a feed, or anything else that a file can be.</summary>
    /// <param name="address">The address, http or https.</param>
    /// <param name="limits">Size, time, redirects, and whether private networks may be fetched from.</param>
    /// <param name="cancellation">Stops the fetch.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<ImportResult> ReadUri(Uri address, UriOptions limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(limits);
        return GuardedSequence.Of(WebSource.Read(address, _options, limits, cancellation), address.OriginalString);
    }

    /// <summary>Reads the articles of a stream, which it disposes at the end.</summary>
    /// <param name="content">The bytes, an archive's too.</param>
    /// <param name="name">What articles and errors call it: a path, or null. Its extension helps to tell the form.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<ImportResult> ReadStream(Stream content, string? name = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        return GuardedSequence.Of(ContentSource.Read(content, new InputOrigin { Path = name }, _options, cancellation), name);
    }
}

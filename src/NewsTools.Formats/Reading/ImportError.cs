namespace NewsTools.Formats.Reading;

/// <summary>Why something could not be read: one for each bad article, file or archive entry. What stands beside it is read all the same.</summary>
/// <param name="Id">A stable name of the kind of error: <c>EmptyFile</c>, <c>NotText</c>, <c>InvalidJson</c>, ...; see <see cref="ImportErrorId"/>.</param>
/// <param name="Message">What was found, where, and what would be right; for people.</param>
public sealed record ImportError(string Id, string Message)
{
    /// <summary>The file, archive entry (<c>archive.zip!entry.txt</c>) or address, or null where a string was read.</summary>
    public string? Path { get; init; }

    /// <summary>The line, from 1, or null.</summary>
    public int? Line { get; init; }

    /// <summary>The column in UTF-16 units, from 1, or null.</summary>
    public int? Column { get; init; }

    /// <summary>What the runtime or a parser threw, or null.</summary>
    public Exception? Exception { get; init; }

    /// <summary>
    /// True where nothing is amiss: a file with no article, such as an image, that a folder or an archive holds and
    /// that nobody named. Worth a line in a verbose log, not an error.
    /// </summary>
    public bool IsSkipped { get; init; }
}

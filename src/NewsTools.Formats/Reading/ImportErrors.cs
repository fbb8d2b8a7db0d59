using System.Globalization;

namespace NewsTools.Formats.Reading;

/// <summary>The words of every error: what was found, where, and what would be right.</summary>
internal static class ImportErrors
{
    public static ImportError NotFound(string path) =>
        At(ImportErrorId.NotFound, path, "there is no such file.");

    public static ImportError FolderNotFound(string path) =>
        At(ImportErrorId.NotFound, path, "there is no such folder.");

    public static ImportError IsFolder(string path) =>
        At(ImportErrorId.NotFound, path, "this is a folder. Name a file in it, or read the folder as one.");

    public static ImportError AccessDenied(string? path, Exception exception) =>
        At(ImportErrorId.AccessDenied, path, "this may not be read by the current user.", exception);

    public static ImportError ReadFailed(string? path, Exception exception) =>
        At(ImportErrorId.ReadFailed, path, $"the system could not read on: {Sentence(exception.Message)}", exception);

    public static ImportError ReaderFailed(string? path, Exception exception) =>
        At(ImportErrorId.ReaderFailed, path, $"this could not be made sense of: {Sentence(exception.Message)}", exception);

    public static ImportError EmptyFile(string? path) =>
        At(ImportErrorId.EmptyFile, path, "the input is empty. An article has at least one word.");

    public static ImportError NotText(string? path, string kind) =>
        At(ImportErrorId.NotText, path, $"this is {kind}, not text. Text, Markdown, HTML, JSON, RSS and Atom can be read, and .gz and .zip of these.");

    public static ImportError NoArticle(string? path, string found) =>
        At(ImportErrorId.NoArticle, path, $"{found}.");

    public static ImportError TooLong(string? path, long bytes) =>
        At(ImportErrorId.TooLong, path, Invariant($"one article of {bytes:N0} bytes is longer than a string can be (1,073,741,791 UTF-16 units). Split it into several."));

    public static ImportError InvalidJson(string? path, string reason, int line, int? column, Exception? exception = null) =>
        At(ImportErrorId.InvalidJson, path, $"this is no valid JSON: {Sentence(reason)}", exception, line, column);

    public static ImportError InvalidYaml(string? path, string reason, int line, int column, Exception exception) =>
        At(ImportErrorId.InvalidYaml, path, $"the front matter is no valid YAML: {Sentence(reason)}", exception, line, column);

    public static ImportError InvalidXml(string? path, string reason, int line, int column, Exception exception) =>
        At(ImportErrorId.InvalidXml, path, $"this is no well-formed XML: {Sentence(reason)}", exception, line, column);

    public static ImportError UnknownXml(string? path, string root, int line) =>
        At(ImportErrorId.UnknownXml, path, $"the XML begins with '{root}', which is neither a feed ('rss', 'rdf:RDF', 'feed') nor a page ('html').", null, line);

    public static ImportError NoEntryText(string? path, int line) =>
        At(ImportErrorId.NoArticle, path, "this entry of the feed has neither text nor title.", null, line);

    public static ImportError InvalidRecord(string? path, int line, string reason) =>
        At(ImportErrorId.InvalidJson, path, Sentence(reason), null, line);

    public static ImportError NoJsonArticle(string? path, int line, string found) =>
        At(ImportErrorId.NoArticle, path, $"there is {found} where an article is due, an object with a 'text' or a 'title'.", null, line);

    public static ImportError TruncatedGzip(string? path, Exception exception) =>
        At(ImportErrorId.TruncatedGzip, path, "the gzip file breaks off or is damaged; what came before was read. Get it again, whole.", exception);

    public static ImportError InvalidArchive(string? path, Exception exception) =>
        At(ImportErrorId.InvalidArchive, path, $"the zip archive is damaged: {Sentence(exception.Message)} Get it again, whole.", exception);

    public static ImportError EmptyArchive(string? path) =>
        At(ImportErrorId.EmptyFile, path, "the zip archive has no files.");

    public static ImportError InvalidEntry(string? path, Exception exception) =>
        At(ImportErrorId.InvalidArchive, path, $"the archive entry is damaged, or packed in a way that cannot be read: {Sentence(exception.Message)}", exception);

    public static ImportError EncryptedEntry(string? path) =>
        At(ImportErrorId.EncryptedEntry, path, "the archive entry is encrypted. Unpack it with its password and read the file.");

    public static ImportError ArchiveBomb(string? path, int ratio) =>
        At(ImportErrorId.ArchiveBomb, path, Invariant($"the archive expands to more than {ratio} times its size, as no text does. It was read no further."));

    public static ImportError ArchiveTooLarge(string? path, long bytes) =>
        At(ImportErrorId.ArchiveBomb, path, Invariant($"the archive expands to more than {bytes:N0} bytes. It was read no further."));

    public static ImportError NestedTooDeep(string? path) =>
        At(ImportErrorId.NestedTooDeep, path, "this is an archive in an archive in an archive; archives are read one in the other and no deeper. Unpack the outer one.");

    public static ImportError NoWebAddress(string address) =>
        At(ImportErrorId.AddressRefused, address, "this is no address that can be fetched. One begins with 'http://' or 'https://'.");

    public static ImportError PrivateAddress(string host, string address) =>
        At(ImportErrorId.AddressRefused, host, $"the host's address {address} is of this machine or of a private network, which is fetched from only where that is allowed.");

    public static ImportError TooManyRedirects(string address, int redirects) =>
        At(ImportErrorId.TooManyRedirects, address, Invariant($"the address redirects more than {redirects} times."));

    public static ImportError HttpStatus(string address, int status, string? reason) =>
        At(ImportErrorId.FetchFailed, address, $"the host answered {status.ToString(CultureInfo.InvariantCulture)} {reason}".TrimEnd() + ".");

    public static ImportError FetchFailed(string address, string reason, Exception exception) =>
        At(ImportErrorId.FetchFailed, address, reason + ".", exception);

    public static ImportError ResponseTooLarge(string address, long bytes) =>
        At(ImportErrorId.ResponseTooLarge, address, Invariant($"the answer is longer than {bytes:N0} bytes."));

    public static ImportError TimedOut(string address, TimeSpan timeout) =>
        At(ImportErrorId.TimedOut, address, Invariant($"the host took longer than {timeout.TotalSeconds:0.###} seconds."));

    /// <summary>An error at a place of an input.</summary>
    public static ImportError At(string id, string? path, string what, Exception? exception = null, int? line = null, int? column = null) =>
        new(id, Place(path, line, column) + what) { Path = path, Line = line, Column = column, Exception = exception };

    /// <summary>A foreign message with exactly one full stop at its end.</summary>
    public static string Sentence(string message) => message.TrimEnd().TrimEnd('.') + ".";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Place(string? path, int? line, int? column) => (path, line, column) switch
    {
        (null, null, _) => "",
        (null, _, null) => $"Line {line}: ",
        (null, _, _) => $"Line {line}, column {column}: ",
        (_, null, _) => $"'{path}': ",
        (_, _, null) => $"'{path}', line {line}: ",
        _ => $"'{path}', line {line}, column {column}: ",
    };
}

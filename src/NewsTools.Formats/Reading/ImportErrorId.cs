namespace NewsTools.Formats.Reading;

/// <summary>The stable ids of <see cref="ImportError"/>.</summary>
public static class ImportErrorId
{
    /// <summary>There is no such file or folder.</summary>
    public const string NotFound = nameof(NotFound);

    /// <summary>The file or folder may not be read.</summary>
    public const string AccessDenied = nameof(AccessDenied);

    /// <summary>The system failed to read the file.</summary>
    public const string ReadFailed = nameof(ReadFailed);

    /// <summary>A parser failed in a way that it should not.</summary>
    public const string ReaderFailed = nameof(ReaderFailed);

    /// <summary>There is nothing in the file.</summary>
    public const string EmptyFile = nameof(EmptyFile);

    /// <summary>The file is an image, a program, an office document or another thing that is no text.</summary>
    public const string NotText = nameof(NotText);

    /// <summary>The form is right, and holds no text of an article.</summary>
    public const string NoArticle = nameof(NoArticle);

    /// <summary>One article is longer than a string can be.</summary>
    public const string TooLong = nameof(TooLong);

    /// <summary>The front matter is no YAML.</summary>
    public const string InvalidYaml = nameof(InvalidYaml);

    /// <summary>The input is no JSON.</summary>
    public const string InvalidJson = nameof(InvalidJson);

    /// <summary>The input is no well-formed XML, or uses entities that it declares itself.</summary>
    public const string InvalidXml = nameof(InvalidXml);

    /// <summary>The XML is neither a feed nor a page.</summary>
    public const string UnknownXml = nameof(UnknownXml);

    /// <summary>The gzip file breaks off.</summary>
    public const string TruncatedGzip = nameof(TruncatedGzip);

    /// <summary>The archive is damaged.</summary>
    public const string InvalidArchive = nameof(InvalidArchive);

    /// <summary>The archive entry is encrypted.</summary>
    public const string EncryptedEntry = nameof(EncryptedEntry);

    /// <summary>The archive expands to more than is allowed.</summary>
    public const string ArchiveBomb = nameof(ArchiveBomb);

    /// <summary>An archive in an archive in an archive.</summary>
    public const string NestedTooDeep = nameof(NestedTooDeep);

    /// <summary>The address is no http or https address, or leads to a private network.</summary>
    public const string AddressRefused = nameof(AddressRefused);

    /// <summary>The server could not be reached, or answered with an error.</summary>
    public const string FetchFailed = nameof(FetchFailed);

    /// <summary>The server sent more than is allowed.</summary>
    public const string ResponseTooLarge = nameof(ResponseTooLarge);

    /// <summary>The server redirected too often.</summary>
    public const string TooManyRedirects = nameof(TooManyRedirects);

    /// <summary>The server took too long.</summary>
    public const string TimedOut = nameof(TimedOut);
}

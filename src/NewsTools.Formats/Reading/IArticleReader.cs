namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads one form. Stateless and thread-safe. Results come one at a time, and the input is read no further than they
/// need. A bad article is a result; only what ends the whole input is thrown, as an <see cref="ImportException"/>.
/// </summary>
internal interface IArticleReader
{
    IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation);
}

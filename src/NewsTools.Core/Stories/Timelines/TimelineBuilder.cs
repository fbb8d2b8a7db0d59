using NewsTools.Timelines;

namespace NewsTools;

/// <summary>
/// Makes one timeline of many articles. Of an article the dated facts are kept and its text, not its analysis. Not
/// thread-safe.
/// </summary>
public sealed class TimelineBuilder
{
    private readonly DatedFactFinder _finder;
    private readonly TimelineMerger _merger = new();

    /// <summary>The layers that a document needs.</summary>
    public static Layers Needs => DatedFactFinder.Needs;

    /// <summary>Starts a timeline.</summary>
    public TimelineBuilder(TimelineOptions? options = null) => _finder = new DatedFactFinder(options ?? TimelineOptions.Default);

    /// <summary>Adds the dated facts of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="pipeline">What analyses it, where that was not done before.</param>
    /// <param name="cancellation">Looked at once a sentence.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Add(Article article, NewsPipeline pipeline, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(pipeline);
        Add(pipeline.AnalyzeAside(article, Needs, cancellation), article, cancellation);
    }

    /// <summary>Adds the dated facts of an article that is analysed.</summary>
    /// <param name="document">The analysis, with the layers of <see cref="Needs"/>.</param>
    /// <param name="article">The article that the facts are to name: the document's own, or one of the same text that carries no analysis.</param>
    /// <param name="cancellation">Looked at once a sentence.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Add(Document document, Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        foreach (var entry in _finder.Find(document, article, cancellation)) _merger.Add(entry);
    }

    /// <summary>The facts so far by their time, equal ones merged; those without a resolved time come last.</summary>
    public IReadOnlyList<TimelineEntry> ToList() => [.. _merger.Facts];
}

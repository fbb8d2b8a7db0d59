namespace NewsTools.Formats.Writing;

/// <summary>A sentence in which a row's fact stands.</summary>
/// <param name="Title">The title of the article.</param>
/// <param name="Before">The sentence before the fact.</param>
/// <param name="Match">The fact's own text.</param>
/// <param name="After">The sentence behind it.</param>
public sealed record ReportContext(string Title, string Before, string Match, string After)
{
    /// <summary>The id of the article, or null.</summary>
    public string? ArticleId { get; init; }
}

namespace NewsTools.Formats.Reading;

/// <summary>Tells whether the description of an entry is all of the article or its beginning; feeds do not say.</summary>
internal static class FeedSummary
{
    /// <summary>A whole article is hardly ever shorter, in characters.</summary>
    private const int ShortestArticle = 800;

    public static bool IsPartial(string summary) =>
        summary.Length < ShortestArticle
        || summary.EndsWith('…') || summary.EndsWith("...", StringComparison.Ordinal) || summary.EndsWith("[...]", StringComparison.Ordinal) || summary.EndsWith("[…]", StringComparison.Ordinal);
}

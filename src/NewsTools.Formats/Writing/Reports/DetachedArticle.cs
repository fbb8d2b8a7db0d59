namespace NewsTools.Formats.Writing;

/// <summary>Articles without their analysis, which would keep many times the memory of their text.</summary>
internal static class DetachedArticle
{
    /// <summary>An article of the same text and with the same particulars.</summary>
    public static Article Of(Article article) => new(article.Text)
    {
        Title = article.Title,
        Byline = article.Byline,
        Published = article.Published,
        Source = article.Source,
        Url = article.Url,
        Path = article.Path,
        Language = article.Language,
    };
}

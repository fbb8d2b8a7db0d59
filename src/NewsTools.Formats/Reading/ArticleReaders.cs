namespace NewsTools.Formats.Reading;

/// <summary>The reader of each form. A reader is made when it is asked for, so that no other's libraries are loaded.</summary>
internal static class ArticleReaders
{
    public static IArticleReader For(ImportFormat format) => format switch
    {
        ImportFormat.Text => new PlainTextReader(),
        ImportFormat.Json => new JsonArticleReader(),
        ImportFormat.JsonLines => new JsonLinesArticleReader(),
        ImportFormat.Markdown => new MarkdownArticleReader(),
        ImportFormat.Html => new HtmlArticleReader(),
        ImportFormat.Feed => new FeedReader(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form."),
    };
}

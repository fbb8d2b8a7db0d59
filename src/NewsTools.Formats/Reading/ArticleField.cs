namespace NewsTools.Formats.Reading;

/// <summary>What a named value of an input says of an article.</summary>
internal enum ArticleField
{
    /// <summary>Nothing that an article has a property for.</summary>
    Other,
    Title,
    Byline,
    Published,
    Source,
    Url,
    Language,
}

namespace NewsTools.Formats.Reading;

/// <summary>The XML namespaces of feeds that matter where local names are not enough.</summary>
internal static class FeedNames
{
    /// <summary>Media RSS, whose title and description are those of pictures.</summary>
    public const string Media = "http://search.yahoo.com/mrss/";

    /// <summary>Apple's podcast elements.</summary>
    public const string Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
}

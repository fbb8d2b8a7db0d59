namespace NewsTools.Formats.Reading;

/// <summary>How articles of which the input has not the whole text say so in their metadata: <c>content</c> is <c>lead</c> or <c>title</c>.</summary>
internal static class PartialContent
{
    /// <summary>The name in the metadata.</summary>
    public const string Name = "content";

    /// <summary>The text is the lead, a summary or a teaser.</summary>
    public const string Lead = "lead";

    /// <summary>The text is the headline.</summary>
    public const string Title = "title";
}

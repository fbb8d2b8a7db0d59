namespace NewsTools.Formats.Writing;

/// <summary>One story as a report shows it.</summary>
public sealed record ReportStory
{
    /// <summary>The id of the story.</summary>
    public required string Id { get; init; }

    /// <summary>The title of its lead article.</summary>
    public required string Title { get; init; }

    /// <summary>The outlets, the ones with most articles first.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>When the first article was published, or null.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>When the last article was published, or null.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>The sentences of the summary over all articles, with their outlets where there are several.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>What it is about, the weightiest first.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Its articles in the order of their dates.</summary>
    public required IReadOnlyList<ReportStoryArticle> Articles { get; init; }

    /// <summary>The number of articles that are copies of another one.</summary>
    public int CopyCount => Articles.Count(article => article.IsCopy);
}

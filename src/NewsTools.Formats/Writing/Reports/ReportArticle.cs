namespace NewsTools.Formats.Writing;

/// <summary>One article as a report shows it.</summary>
public sealed record ReportArticle
{
    /// <summary>The id of the article.</summary>
    public required string Id { get; init; }

    /// <summary>The title, else the file's name.</summary>
    public required string Title { get; init; }

    /// <summary>The author line, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published, or null.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The outlet, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The file, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The number of words of the article.</summary>
    public int WordCount { get; init; }

    /// <summary>The sentences of its summary, in text order.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>Its keywords, the weightiest first.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];
}

namespace NewsTools.Formats.Writing;

/// <summary>All that a report shows, ready for any format. Immutable.</summary>
public sealed record ReportModel
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The date of the earliest article, or null.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The date of the latest article, or null.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>The greatest number of entries of each list and table that was asked for, or null.</summary>
    public int? Top { get; init; }

    /// <summary>The key figures.</summary>
    public IReadOnlyList<ReportFigure> Figures { get; init; } = [];

    /// <summary>The stories that several articles tell, the biggest first.</summary>
    public IReadOnlyList<ReportStory> Stories { get; init; } = [];

    /// <summary>Whether the stories were given as such, so that a table of one kind of row is one of stories.</summary>
    public bool IsOfStories { get; init; }

    /// <summary>The articles with their summaries, in the order in which they came.</summary>
    public IReadOnlyList<ReportArticle> Articles { get; init; } = [];

    /// <summary>The tables, in the order of their sections.</summary>
    public IReadOnlyList<ReportTable> Tables { get; init; } = [];
}

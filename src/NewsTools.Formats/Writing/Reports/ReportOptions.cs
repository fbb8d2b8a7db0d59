namespace NewsTools.Formats.Writing;

/// <summary>What a report shows.</summary>
public sealed record ReportOptions
{
    /// <summary>The heading, or null for one that follows from the articles.</summary>
    public string? Title { get; init; }

    /// <summary>The greatest number of entries of each list and table, at least 1, or null for what suits the format.</summary>
    public int? Top { get; init; }

    /// <summary>The sections to show; empty for every one that has content.</summary>
    public IReadOnlyCollection<ReportSection> Sections { get; init; } = [];

    /// <summary>How long each article's summary is.</summary>
    public SummaryOptions Summary { get; init; } = SummaryOptions.Default;

    /// <summary>Whether a section is wanted.</summary>
    public bool Shows(ReportSection section) => Sections.Count == 0 || Sections.Contains(section);
}

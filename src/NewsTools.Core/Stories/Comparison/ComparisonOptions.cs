namespace NewsTools;

/// <summary>What a comparison of articles gives.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The options where nothing else is asked for.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>Whether sentences come too that are worded in another way and tell the same.</summary>
    public bool IncludeWording { get; init; }
}

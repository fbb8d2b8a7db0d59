namespace NewsTools;

/// <summary>What a timeline has rows for.</summary>
public sealed record TimelineOptions
{
    /// <summary>The options where nothing else is asked for.</summary>
    public static TimelineOptions Default { get; } = new();

    /// <summary>Whether facts come too whose time could not be resolved, as where the article has no date; they stand at the end.</summary>
    public bool IncludeUndated { get; init; }

    /// <summary>Whether mere speech is a fact: <c>the minister said on Friday that ...</c>; decisions, agreements and promises always are.</summary>
    public bool IncludeSpeech { get; init; }
}

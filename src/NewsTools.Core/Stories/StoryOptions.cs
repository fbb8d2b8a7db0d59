namespace NewsTools;

/// <summary>When articles tell one story.</summary>
public sealed record StoryOptions
{
    /// <summary>The options where nothing else is asked for.</summary>
    public static StoryOptions Default { get; } = new();

    /// <summary>The likeness, above 0 and up to 1, from which on an article joins a story.</summary>
    public double Likeness { get; init; } = 0.2;

    /// <summary>The most days between an article and the nearest one of a story that it joins; above 0.</summary>
    public double WindowDays { get; init; } = 7;

    /// <summary>Whether stories are made of near-duplicates alone: every text that is no copy is a story of its own.</summary>
    public bool DuplicatesOnly { get; init; }

    /// <summary>The options themselves when they make sense.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    internal StoryOptions Check()
    {
        if (Likeness is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(Likeness), Likeness, "The likeness lies above 0 and is 1 at most.");
        if (WindowDays is not (> 0 and <= 36500))
            throw new ArgumentOutOfRangeException(nameof(WindowDays), WindowDays, "The window lies above 0 days and is 36500 at most.");
        return this;
    }
}

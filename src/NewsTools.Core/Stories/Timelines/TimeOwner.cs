namespace NewsTools.Timelines;

/// <summary>What a time belongs to.</summary>
/// <param name="Head">The token that heads the clause, or the noun of an event.</param>
/// <param name="IsClause">Whether it is a clause; else a noun.</param>
/// <param name="Case">The token of the preposition before the time, or -1.</param>
/// <param name="IsDirect">Whether the time hangs on it itself, and not on a noun below it.</param>
internal readonly record struct TimeOwner(int Head, bool IsClause, int Case, bool IsDirect = true)
{
    /// <summary>Nothing.</summary>
    public static TimeOwner None { get; } = new(-1, false, -1);

    /// <summary>Whether it belongs to nothing that happens.</summary>
    public bool IsNone => Head < 0;
}

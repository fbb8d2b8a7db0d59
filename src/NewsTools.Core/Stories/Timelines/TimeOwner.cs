namespace NewsTools.Timelines;

/// <summary>What a time belongs to.</summary>
/// <param name="Head">The token that heads the clause, or the noun of an event.</param>
/// <param name="IsClause">Whether it is a clause; else a noun.</param>
/// <param name="Case">The token of the preposition before the time, or -1.</param>
internal readonly record struct TimeOwner(int Head, bool IsClause, int Case)
{
    /// <summary>Nothing.</summary>
    public static TimeOwner None { get; } = new(-1, false, -1);

    /// <summary>Whether it belongs to nothing that happens.</summary>
    public bool IsNone => Head < 0;
}

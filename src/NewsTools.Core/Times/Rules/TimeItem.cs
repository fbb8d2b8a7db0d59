namespace NewsTools;

/// <summary>What patterns run over: a word, a number of several words, or what an earlier level found.</summary>
internal struct TimeItem
{
    /// <summary>Index of the first piece.</summary>
    public int First;

    /// <summary>Index after the last piece.</summary>
    public int End;

    /// <summary>Whether it stands apart from the item before it.</summary>
    public bool SpaceBefore;

    /// <summary>The levels, as bits, that have a pattern that can begin with it (<see cref="TimeGrammar.StartsOf"/>).</summary>
    public byte Starts;

    /// <summary>What it can be taken for; shared, never changed.</summary>
    public TimeReading[] Readings;

    /// <summary>The value of a number.</summary>
    public decimal Number;

    /// <summary>What an earlier level found, or null for a word.</summary>
    public TimeNode? Node;
}

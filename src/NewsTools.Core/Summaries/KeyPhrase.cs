namespace NewsTools;

/// <summary>One candidate phrase.</summary>
internal struct KeyPhrase
{
    /// <summary>The number of units.</summary>
    public int Length;

    /// <summary>The index of the mention where the phrase is a name, else -1.</summary>
    public int Mention;

    /// <summary>The mean rarity of its units.</summary>
    public double Rarity;

    /// <summary>Whether it is one word that is a noun at most at times: <c>rise</c>.</summary>
    public bool IsDoubtful;

    /// <summary>Whether every word of it is one of the title's.</summary>
    public bool InTitle;

    /// <summary>The number of its places.</summary>
    public int Count;

    /// <summary>The indices of its first and last place.</summary>
    public int First, Last;

    /// <summary>The sentences of its first and last place.</summary>
    public int FirstSentence, LastSentence;
}

namespace NewsTools;

/// <summary>One candidate phrase with its occurrences, which come in text order.</summary>
internal sealed class KeyPhrase(ReadOnlySpan<PhraseUnit> units)
{
    /// <summary>The number of units.</summary>
    public int Length { get; } = units.Length;

    /// <summary>The canonical name where the phrase is one, else null.</summary>
    public string? Name { get; } = units.Length == 1 ? units[0].Name?.Name : null;

    /// <summary>The mean rarity of its units.</summary>
    public double Rarity { get; } = Mean(units);

    /// <summary>Whether it is one word that is a noun at most at times: <c>rise</c>.</summary>
    public bool IsDoubtful { get; } = units.Length == 1 && units[0].Class == WordClass.Mixed && units[0].EndToken == units[0].FirstToken + 1;

    /// <summary>Where it occurs.</summary>
    public List<PhraseOccurrence> Occurrences { get; } = [];

    /// <summary>The occurrences of which no part belongs to a keyword that was taken before.</summary>
    public int Free(bool[] taken) => Occurrences.Count(place => !taken.AsSpan(place.FirstToken, place.EndToken - place.FirstToken).Contains(true));

    private static double Mean(ReadOnlySpan<PhraseUnit> units)
    {
        double sum = 0;
        foreach (ref readonly var unit in units) sum += unit.Rarity;
        return sum / units.Length;
    }
}

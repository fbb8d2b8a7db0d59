namespace NewsTools.Timelines;

/// <summary>The words by which two reports of one fact are known: the content words of the clause and the numbers in it, as hashes in ascending order.</summary>
/// <param name="Words">The lemmas.</param>
/// <param name="Numbers">The numbers as written.</param>
internal sealed record FactTerms(uint[] Words, uint[] Numbers)
{
    private const double LeastShare = 0.6;
    private const double LeastShareOfSameAction = 0.45;
    private const int FewestShared = 2;

    /// <summary>No words at all.</summary>
    public static FactTerms None { get; } = new([], []);

    /// <summary>Whether two clauses tell one fact: they share most of the rarer words of the shorter one, and no number speaks against it.</summary>
    /// <param name="other">The words of the other clause.</param>
    /// <param name="sameAction">Whether both have the same main word.</param>
    public bool Matches(FactTerms other, bool sameAction)
    {
        if (!IsWithin(Numbers, other.Numbers) && !IsWithin(other.Numbers, Numbers)) return false;
        var (shared, count) = Shared(other);
        if (count < Math.Min(FewestShared, Math.Min(Words.Length, other.Words.Length)) || count == 0) return false;
        return shared / Math.Min(Weight(), other.Weight()) >= (sameAction ? LeastShareOfSameAction : LeastShare);
    }

    private static bool IsWithin(uint[] few, uint[] many)
    {
        foreach (var number in few)
            if (Array.BinarySearch(many, number) < 0) return false;
        return true;
    }

    private (double Weight, int Count) Shared(FactTerms other)
    {
        var (weight, count) = (0.0, 0);
        foreach (var word in Words)
            if (Array.BinarySearch(other.Words, word) >= 0) (weight, count) = (weight + WordFrequencies.Default.Rarity(word), count + 1);
        return (weight, count);
    }

    private double Weight()
    {
        var sum = 0.0;
        foreach (var word in Words) sum += WordFrequencies.Default.Rarity(word);
        return sum;
    }
}

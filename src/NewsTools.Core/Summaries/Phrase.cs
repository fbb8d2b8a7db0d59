namespace NewsTools;

/// <summary>One candidate phrase with its occurrences.</summary>
internal sealed class Phrase(int firstToken, int length)
{
    private readonly List<int> _starts = [];

    /// <summary>The first token of its first occurrence.</summary>
    public int FirstToken => firstToken;

    /// <summary>The number of words.</summary>
    public int Length => length;

    /// <summary>How often it occurs.</summary>
    public int Count => _starts.Count;

    /// <summary>Adds an occurrence; they come in text order.</summary>
    public void Add(int start) => _starts.Add(start);

    /// <summary>Whether the two overlap wherever the rarer of them occurs.</summary>
    public bool SharesPlaceWith(Phrase other)
    {
        var (rare, frequent) = Count <= other.Count ? (this, other) : (other, this);
        return rare._starts.TrueForAll(start =>
            frequent._starts.Exists(place => place < start + rare.Length && start < place + frequent.Length));
    }
}

namespace NewsTools.Quantities;

/// <summary>The uses of words, by hash: one probe a token. Immutable and thread-safe.</summary>
/// <param name="words">The words.</param>
internal sealed class WordUses(IReadOnlyDictionary<uint, WordUse> words)
{
    private readonly WordTable<WordUse> _uses = new(words);
    private readonly WordSet _waking = new(words.Where(word => (word.Value & (WordUse.Trigger | WordUse.Multiple)) != 0).Select(word => word.Key));

    /// <summary>What the word with a hash does.</summary>
    public WordUse this[uint lower] => _uses[_uses.PlaceOf(lower)];

    /// <summary>Whether the word with a hash can begin an amount.</summary>
    public bool Wakes(uint lower) => _waking.Contains(lower);
}

namespace NewsTools.Quantities;

/// <summary>The uses of words, by hash: one probe a token. Immutable and thread-safe.</summary>
internal sealed class WordUses
{
    private readonly WordTable<WordUse> _uses;
    private readonly WordSet _waking;

    /// <param name="words">The words.</param>
    public WordUses(WordMap<WordUse> words)
    {
        var waking = new WordIndex();
        foreach (var (hash, place) in words.Index.Entries)
            if ((words[place] & (WordUse.Trigger | WordUse.Multiple)) != 0) waking.TryAdd(hash);
        (_uses, _waking) = (new WordTable<WordUse>(words), new WordSet(waking));
    }

    /// <summary>What the word with a hash does.</summary>
    public WordUse this[uint lower] => _uses[_uses.PlaceOf(lower)];

    /// <summary>Whether the word with a hash can begin an amount.</summary>
    public bool Wakes(uint lower) => _waking.Contains(lower);
}

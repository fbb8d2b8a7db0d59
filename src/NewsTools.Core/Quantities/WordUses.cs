namespace NewsTools.Quantities;

/// <summary>The uses of words, by hash: one probe a token. Immutable and thread-safe.</summary>
internal sealed class WordUses
{
    private readonly Slot[] _slots;
    private readonly WordSet _waking;
    private readonly int _mask;

    /// <summary>Lays the words out.</summary>
    public WordUses(IReadOnlyDictionary<uint, WordUse> words)
    {
        var size = 1024;
        while (size < words.Count * 4) size *= 2;
        _waking = new WordSet(words.Where(word => (word.Value & (WordUse.Trigger | WordUse.Multiple)) != 0).Select(word => word.Key));
        (_slots, _mask) = (new Slot[size], size - 1);
        foreach (var (hash, use) in words)
        {
            var slot = (int)hash & _mask;
            while (_slots[slot].Use != WordUse.None) slot = (slot + 1) & _mask;
            _slots[slot] = new Slot(hash, use);
        }
    }

    /// <summary>Whether the word with a hash can begin an amount.</summary>
    public bool Wakes(uint lower) => _waking.Contains(lower);

    private readonly record struct Slot(uint Key, WordUse Use);

    /// <summary>What the word with a hash does.</summary>
    public WordUse this[uint lower]
    {
        get
        {
            for (var slot = (int)lower & _mask; ; slot = (slot + 1) & _mask)
            {
                ref readonly var at = ref _slots[slot];
                if (at.Use == WordUse.None || at.Key == lower) return at.Use;
            }
        }
    }
}

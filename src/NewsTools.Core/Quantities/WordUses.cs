namespace NewsTools.Quantities;

/// <summary>The uses of words, by hash: one probe a token. Immutable and thread-safe.</summary>
internal sealed class WordUses
{
    private readonly uint[] _keys;
    private readonly WordUse[] _uses;
    private readonly int _mask;

    /// <summary>Lays the words out.</summary>
    public WordUses(IReadOnlyDictionary<uint, WordUse> words)
    {
        var size = 1024;
        while (size < words.Count * 4) size *= 2;
        (_keys, _uses, _mask) = (new uint[size], new WordUse[size], size - 1);
        foreach (var (hash, use) in words)
        {
            var slot = (int)hash & _mask;
            while (_uses[slot] != WordUse.None) slot = (slot + 1) & _mask;
            (_keys[slot], _uses[slot]) = (hash, use);
        }
    }

    /// <summary>What the word with a hash does.</summary>
    public WordUse this[uint lower]
    {
        get
        {
            for (var slot = (int)lower & _mask; _uses[slot] != WordUse.None; slot = (slot + 1) & _mask)
                if (_keys[slot] == lower)
                    return _uses[slot];
            return WordUse.None;
        }
    }
}

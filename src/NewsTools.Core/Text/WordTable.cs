using System.Numerics;

namespace NewsTools;

/// <summary>
/// What is known of some words, by a hash (<see cref="WordHash"/>). Most words of a text are in no table, which one bit tells;
/// the others are found at about the first look. Immutable.
/// </summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private const int BitsPerWord = 16;
    private readonly ulong[] _filter;
    private readonly Entry[] _entries;
    private readonly uint _mask;

    /// <param name="words">The words by their hashes.</param>
    public WordTable(IReadOnlyDictionary<uint, T> words)
    {
        _filter = new ulong[Math.Max(1, BitOperations.RoundUpToPowerOf2((uint)words.Count * BitsPerWord) / 64)];
        _entries = new Entry[BitOperations.RoundUpToPowerOf2(((uint)words.Count + 1) * 2)];
        _mask = (uint)_entries.Length - 1;
        foreach (var (hash, value) in words)
        {
            _filter[BlockOf(hash)] |= 1ul << (int)hash;
            _entries[SlotOf(hash)] = new Entry(hash, true, value);
        }
    }

    private readonly record struct Entry(uint Hash, bool IsTaken, T Value);

    /// <summary>What is known of the word with a hash; false where it is none of the table.</summary>
    public bool TryGet(uint hash, out T? value)
    {
        if ((_filter[BlockOf(hash)] >> (int)hash & 1) == 0)
        {
            value = default;
            return false;
        }

        ref readonly var entry = ref _entries[SlotOf(hash)];
        value = entry.Value;
        return entry.IsTaken;
    }

    private uint BlockOf(uint hash) => (hash >> 6) & ((uint)_filter.Length - 1);

    /// <summary>Where a word is, or the empty slot where it would be.</summary>
    private uint SlotOf(uint hash)
    {
        var slot = (hash >> 4) & _mask;
        while (_entries[slot].IsTaken && _entries[slot].Hash != hash) slot = (slot + 1) & _mask;
        return slot;
    }
}

using System.Numerics;

namespace NewsTools;

/// <summary>
/// What is known of some words, by a hash (<see cref="WordHash"/>). Most words of a text are in no table, which one bit tells;
/// the others are found at about the first look. What is known lies apart from the hashes, so that a look touches little
/// memory. Immutable.
/// </summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private const int BitsPerWord = 16;
    private const int Block = 512;
    private readonly ulong[] _filter;
    private readonly Slot[] _slots;
    private readonly T[] _values;
    private readonly uint _mask;

    /// <param name="words">The words by their hashes.</param>
    public WordTable(IReadOnlyDictionary<uint, T> words)
    {
        _filter = new ulong[Math.Max(1, BitOperations.RoundUpToPowerOf2((uint)words.Count * BitsPerWord) / 64)];
        _slots = new Slot[BitOperations.RoundUpToPowerOf2(((uint)words.Count + 1) * 2)];
        _values = new T[words.Count + 1];
        _mask = (uint)_slots.Length - 1;
        var count = 0;
        foreach (var (hash, value) in words)
        {
            _filter[BlockOf(hash)] |= 1ul << (int)hash;
            _values[++count] = value;
            _slots[SlotOf(hash)] = new Slot(hash, count);
        }
    }

    private readonly record struct Slot(uint Hash, int Place);

    /// <summary>What is known of the word at a place; of place 0, which is no word's, nothing.</summary>
    public ref readonly T this[int place] => ref _values[place];

    /// <summary>The place of the word with a hash, from 1; 0 where it is none of the table.</summary>
    public int PlaceOf(uint hash) => (_filter[BlockOf(hash)] >> (int)hash & 1) == 0 ? 0 : _slots[SlotOf(hash)].Place;

    /// <summary>What is known of the word with a hash; false where it is none of the table.</summary>
    public bool TryGet(uint hash, out T? value)
    {
        var place = PlaceOf(hash);
        value = _values[place];
        return place > 0;
    }

    /// <summary>
    /// The places of the words of all tokens. The tokens that the bits do not rule out are gathered without a branch, which no
    /// processor could foretell, and only they are looked up.
    /// </summary>
    public void Find(ReadOnlySpan<TokenRow> tokens, Span<ushort> places)
    {
        places.Clear();
        Span<int> likely = stackalloc int[Block];
        for (var first = 0; first < tokens.Length; first += Block)
        {
            var (end, count) = (Math.Min(first + Block, tokens.Length), 0);
            for (var token = first; token < end; token++)
            {
                likely[count] = token;
                var hash = tokens[token].Lower;
                count += (int)(_filter[BlockOf(hash)] >> (int)hash) & 1;
            }

            foreach (var token in likely[..count]) places[token] = (ushort)_slots[SlotOf(tokens[token].Lower)].Place;
        }
    }

    private uint BlockOf(uint hash) => (hash >> 6) & ((uint)_filter.Length - 1);

    /// <summary>Where a word is, or the empty slot where it would be.</summary>
    private uint SlotOf(uint hash)
    {
        var slot = (hash >> 4) & _mask;
        while (_slots[slot].Place > 0 && _slots[slot].Hash != hash) slot = (slot + 1) & _mask;
        return slot;
    }
}

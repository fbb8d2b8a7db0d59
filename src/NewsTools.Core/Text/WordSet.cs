using System.Numerics;

namespace NewsTools;

/// <summary>
/// Some words by their hashes (<see cref="WordHash"/>), each at a place of its own. Most words of a text are in no set, which one
/// bit tells; the others are found at about the first look. Immutable.
/// </summary>
internal sealed class WordSet
{
    private const int BitsPerWord = 16;
    private const int Block = 512;
    private readonly ulong[] _filter;
    private readonly Slot[] _slots;
    private readonly uint _mask;

    /// <param name="words">The words; the place of each is one more than its number there.</param>
    public WordSet(WordIndex words)
    {
        _filter = new ulong[Math.Max(1, BitOperations.RoundUpToPowerOf2((uint)words.Count * BitsPerWord) / 64)];
        _slots = new Slot[BitOperations.RoundUpToPowerOf2(((uint)words.Count + 1) * 2)];
        _mask = (uint)_slots.Length - 1;
        foreach (var (hash, value) in words.Entries)
        {
            _filter[BlockOf(hash)] |= 1ul << (int)hash;
            _slots[SlotOf(hash)] = new Slot(hash, value + 1);
        }
    }

    private readonly record struct Slot(uint Hash, int Place);

    /// <summary>The words of a list with spaces between them (lower case).</summary>
    public static WordSet Of(string words) => Of(words.Split(' '));

    /// <summary>Some words (lower case).</summary>
    public static WordSet Of(IEnumerable<string> words)
    {
        var index = new WordIndex();
        foreach (var word in words) index.TryAdd(WordHash.OfLower(word));
        return new WordSet(index);
    }

    /// <summary>Whether the word with a hash is one of them.</summary>
    public bool Contains(uint word) => PlaceOf(word) > 0;

    /// <summary>The place of the word with a hash, from 1; 0 where it is none of them.</summary>
    public int PlaceOf(uint hash) => (_filter[BlockOf(hash)] >> (int)hash & 1) == 0 ? 0 : _slots[SlotOf(hash)].Place;

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

using System.Runtime.CompilerServices;

namespace NewsTools.Segmentation;

/// <summary>
/// What is known of words, looked up by hash. Its arrays are of simple types, and it is built without collections:
/// it is made in every process, and a collection of its own types would be compiled there first.
/// </summary>
internal sealed class WordNoteTable
{
    /// <summary>Longer words are not looked up, so that a look-up takes bounded time.</summary>
    private const int MaxLength = 24;

    private const int PieceShift = 56;
    private const uint ExactSalt = 0x5BD1E995;
    private uint[] _keys = new uint[4096];
    private WordNotes[] _notes = new WordNotes[4096];

    /// <summary>Four bits for each slot: most words of a text are told to be on no list by one of them.</summary>
    private ulong[] _filter = new ulong[4096 / 16];
    private int _count;

    /// <summary>The lists that are part of the assembly.</summary>
    public static WordNoteTable Default { get; } = WordLists.Read();

    /// <summary>What is known of a word.</summary>
    /// <param name="form">The hash of the word as it stands.</param>
    /// <param name="lower">The hash of its lower-case form.</param>
    public WordNotes Find(uint form, uint lower) => Find(form ^ ExactSalt) | Find(lower);

    /// <summary>What is known of a word; nothing of one longer than any that is listed.</summary>
    public WordNotes Find(ReadOnlySpan<char> word) =>
        word.Length > MaxLength ? WordNotes.None : Find(WordHash.Of(word), WordHash.OfLower(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private WordNotes Find(uint key) => (_filter[BlockOf(key)] >> (int)key & 1) == 0 ? WordNotes.None : _notes[SlotOf(key)];

    /// <summary>The lengths of the pieces of a split word; 0 where there is no such piece.</summary>
    public static (int First, int Second) PiecesOf(WordNotes notes) =>
        ((int)((ulong)notes >> PieceShift & 0xF), (int)((ulong)notes >> (PieceShift + 4)));

    /// <summary>The notes that say how a word is split.</summary>
    public static WordNotes Pieces(int first, int second) =>
        (WordNotes)((ulong)first << PieceShift | (ulong)second << (PieceShift + 4));

    /// <summary>Adds notes to those of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="exact">Whether it must match as it stands, not in any case.</param>
    /// <param name="notes">The notes.</param>
    public void Add(string word, bool exact, WordNotes notes)
    {
        if (_count * 3 > _keys.Length) Grow();
        Add(exact ? WordHash.Of(word) ^ ExactSalt : WordHash.OfLower(word), notes);
    }

    private void Add(uint key, WordNotes notes)
    {
        var slot = SlotOf(key);
        if (_keys[slot] == 0) _count++;
        _keys[slot] = key;
        _notes[slot] |= notes;
        _filter[BlockOf(key)] |= 1ul << (int)key;
    }

    private uint BlockOf(uint key) => (key >> 6) & ((uint)_filter.Length - 1);

    /// <summary>Where a key is, or the empty slot where it would be.</summary>
    private uint SlotOf(uint key)
    {
        var mask = (uint)_keys.Length - 1;
        var slot = key & mask;
        while (_keys[slot] != key && _keys[slot] != 0) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, notes) = (_keys, _notes);
        (_keys, _notes, _count) = (new uint[keys.Length * 2], new WordNotes[keys.Length * 2], 0);
        _filter = new ulong[keys.Length / 8];
        for (var slot = 0; slot < keys.Length; slot++)
            if (keys[slot] != 0) Add(keys[slot], notes[slot]);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace NewsTools;

/// <summary>
/// A compiled lexicon where it lies in memory: a filter over first words, a hash table over token sequences, and
/// the surfaces, readings, entries and text that it leads to. Nothing is parsed or copied when it is opened.
/// </summary>
internal sealed unsafe class LexiconImage
{
    private readonly byte* _base;
    private readonly object _owner;
    private readonly int _filter;
    private readonly int _slots;
    private readonly int _surfaces;
    private readonly int _readings;
    private readonly int _entries;
    private readonly int _kindSets;
    private readonly int _text;
    private readonly int _filterShift;
    private readonly LexiconHeader _header;
    private readonly KeyFilter _keys;

    /// <summary>Opens an image.</summary>
    /// <param name="start">Its first byte, which stays where it is as long as <paramref name="owner"/> lives.</param>
    /// <param name="length">The number of bytes there.</param>
    /// <param name="owner">What keeps the memory alive.</param>
    /// <param name="isUser">Whether it holds a user's entries.</param>
    /// <exception cref="InvalidDataException">It is no lexicon, of another version, cut short or damaged.</exception>
    public LexiconImage(byte* start, long length, object owner, bool isUser)
    {
        _base = start;
        _owner = owner;
        IsUser = isUser;
        _header = ReadHeader(start, length);
        _filter = sizeof(LexiconHeader);
        _slots = _filter + (_header.FilterWords * sizeof(uint));
        _surfaces = _slots + (_header.Slots * sizeof(SlotRecord));
        _readings = _surfaces + ((_header.Surfaces + 1) * sizeof(SurfaceRecord));
        _entries = _readings + (_header.Readings * sizeof(uint));
        _kindSets = _entries + (_header.Entries * sizeof(EntryRecord));
        _text = _kindSets + (_header.KindSets * sizeof(ulong));
        _filterShift = FilterShift(_header.FilterWords);
        if ((long)_text + _header.TextBytes != length) throw Damaged($"its sections need {(long)_text + _header.TextBytes} bytes and it has {length}");
        _keys = new KeyFilter(new ReadOnlySpan<SlotRecord>(_base + _slots, _header.Slots));
    }

    /// <summary>Whether it holds a user's entries.</summary>
    public bool IsUser { get; }

    public ReadOnlySpan<EntryRecord> Entries => new(_base + _entries, _header.Entries);

    public int SurfaceCount => _header.Surfaces;

    private ReadOnlySpan<SurfaceRecord> Surfaces => new(_base + _surfaces, _header.Surfaces + 1);

    /// <summary>The image in an array that the garbage collector does not move.</summary>
    public static LexiconImage OfPinned(byte[] pinned, bool isUser) =>
        new((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length, pinned, isUser);

    /// <summary>By how much a hash is shifted to number a bit of the filter.</summary>
    public static int FilterShift(int filterWords) => 32 - System.Numerics.BitOperations.Log2((uint)filterWords * 32);

    public string TextOf(TextRecord text)
    {
        var start = _base + _text + text.Start;
        return text.IsWide ? new string((char*)start, 0, text.Length) : Encoding.Latin1.GetString(start, text.Length);
    }

    /// <summary>Whether a string of the image is this one.</summary>
    public bool TextIs(TextRecord text, ReadOnlySpan<char> wanted)
    {
        if (text.Length != wanted.Length) return false;
        var start = _base + _text + text.Start;
        return text.IsWide
            ? wanted.SequenceEqual(new ReadOnlySpan<char>(start, text.Length))
            : Ascii.Equals(new ReadOnlySpan<byte>(start, text.Length), wanted);
    }

    public LexiconReadings ReadingsOf(int surface)
    {
        var first = (int)Surfaces[surface].FirstReading;
        return new LexiconReadings(this, new ReadOnlySpan<uint>((uint*)(_base + _readings) + first, (int)Surfaces[surface + 1].FirstReading - first));
    }

    /// <summary>Whether a surface may begin with a word of this exact form; false is certain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(uint form)
    {
        var bit = form >> _filterShift;
        return (((uint*)(_base + _filter))[bit >> 5] & (1u << (int)(bit & 31))) != 0;
    }

    /// <summary>What the image says of a single word.</summary>
    public KnownWord FindWord(in TokenRow token, ReadOnlySpan<char> text)
    {
        if (!MayBegin(token.Form)) return default;
        var slot = SlotOf(token.Lower);
        return slot.Surface >= 0 && TrySpell(slot.Surface, new ReadOnlySpan<TokenRow>(in token), text, out var surface, out var letters, out var kinds)
            ? new KnownWord(kinds, surface, letters, slot.HasLonger)
            : new KnownWord(0, 0, LexiconCase.None, slot.HasLonger);
    }

    /// <summary>The slot of a sequence, or the empty one.</summary>
    public SlotRecord SlotOf(uint key)
    {
        var slots = (SlotRecord*)(_base + _slots);
        for (var index = LexiconHash.HomeOf(key, _header.Slots); ; index = index + 1 == _header.Slots ? 0 : index + 1)
        {
            var slot = slots[index];
            if (slot.Key == key || slot.Value == 0) return slot.Value == 0 ? default : slot;
        }
    }

    /// <summary>Has the slot of a sequence fetched into the cache, ahead of when it is asked for.</summary>
    public void FetchSlot(uint key)
    {
        if (Sse.IsSupported) Sse.Prefetch0((SlotRecord*)(_base + _slots) + LexiconHash.HomeOf(key, _header.Slots));
    }

    /// <summary>Tells which sequences may have a slot.</summary>
    public KeyFilter Keys => _keys;

    /// <summary>The surface among those that share a hash that the tokens spell, the nearest in case first.</summary>
    public bool TrySpell(int group, ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text, out int surface, out LexiconCase letters, out ulong kinds)
    {
        (surface, letters, kinds) = (-1, LexiconCase.None, 0);
        var surfaces = (SurfaceRecord*)(_base + _surfaces);
        for (var index = group; ; index++)
        {
            ref readonly var candidate = ref surfaces[index];
            var agreement = candidate.Tokens == tokens.Length ? Compare(candidate.Text, tokens, text) : LexiconCase.None;
            if (agreement != LexiconCase.None)
            {
                // 'US' spells 'US' and shouts 'us'; as printed it is not the pronoun.
                var own = KindsOf(candidate);
                if (agreement != LexiconCase.Upper || letters == LexiconCase.None) kinds |= own;
                if (letters == LexiconCase.Upper && agreement < letters) kinds = own;
                if (letters == LexiconCase.None || agreement < letters) (surface, letters) = (index, agreement);
            }

            if (candidate.Last != 0) return letters != LexiconCase.None;
        }
    }

    private ulong KindsOf(in SurfaceRecord surface) => Unsafe.ReadUnaligned<ulong>(_base + _kindSets + (surface.Kinds * sizeof(ulong)));

    private LexiconCase Compare(TextRecord record, ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text) => record.IsWide
        ? SurfaceSpelling.Compare(new ReadOnlySpan<char>(_base + _text + record.Start, record.Length), tokens, text)
        : SurfaceSpelling.Compare(new ReadOnlySpan<byte>(_base + _text + record.Start, record.Length), tokens, text);

    private static LexiconHeader ReadHeader(byte* start, long length)
    {
        if (length < sizeof(LexiconHeader)) throw Damaged($"it has {length} bytes, fewer than its header");
        var header = Unsafe.ReadUnaligned<LexiconHeader>(start);
        if (header.Magic != LexiconHeader.Signature) throw Damaged($"it begins with {header.Magic:X8}, not {LexiconHeader.Signature:X8}");
        if (header.Version != LexiconHeader.CurrentVersion) throw Damaged($"it has format {header.Version}; this library reads {LexiconHeader.CurrentVersion}");
        if (header.Length != length) throw Damaged($"it has {length} bytes and says {header.Length}");
        var checksum = LexiconChecksum.Of(new ReadOnlySpan<byte>(start + LexiconHeader.Unchecked, header.Length - LexiconHeader.Unchecked));
        return checksum == header.Checksum ? header : throw Damaged($"its checksum is {checksum:X16}, not {header.Checksum:X16}");
    }

    private static InvalidDataException Damaged(string found) => new($"This is no sound lexicon: {found}.");
}

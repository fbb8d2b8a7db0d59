using System.Globalization;

namespace NewsTools;

/// <summary>The words that times are made of, by hash: one probe says what a token can be taken for. Immutable and thread-safe.</summary>
internal sealed class TimeLexicon
{
    private const int SlotsPerBlock = 8;
    private const int FilterShift = 6;
    private const int HashShift = 4;
    private static readonly uint Stroke = WordHash.OfLower("/");
    private static readonly uint Colon = WordHash.OfLower(":");
    private readonly Slot[] _slots;
    private readonly ulong[] _filter;
    private readonly int _mask;
    private readonly TimeReading[][] _readings;

    internal TimeLexicon(TimeLexiconBuilder builder)
    {
        _readings = builder.Readings;
        Symbols = builder.Symbols;
        var size = 1024;
        while (size < builder.Entries.Count * 2) size *= 2;
        (_slots, _filter, _mask) = (new Slot[size], new ulong[size / SlotsPerBlock], size - 1);
        foreach (var (hash, entry) in builder.Entries.Entries)
        {
            _filter[BlockOf(hash)] |= 1ul << (int)hash;
            _slots[SlotOf(hash)] = new Slot(hash, (short)(entry + 1), builder.Wakes[entry] ? TimeWorth.Wakes : hash == Stroke || hash == Colon ? TimeWorth.Joins : TimeWorth.Glue);
        }
    }

    /// <summary>A word by its hash: the number of its entry from 1, or 0 for no word; and what it is worth.</summary>
    private readonly record struct Slot(uint Key, short Entry, TimeWorth Worth);

    private int BlockOf(uint hash) => (int)(hash >> FilterShift) & (_filter.Length - 1);

    /// <summary>The number of symbols: classes, groups and words of patterns.</summary>
    public int Symbols { get; }

    /// <summary>The number of a word's entry, or -1.</summary>
    public int Find(uint lower) => _slots[SlotOf(lower)].Entry - 1;

    /// <summary>Whether a word may be one of the lexicon, as 1 or 0; 0 is certain.</summary>
    public int MayHave(uint lower) => (int)(_filter[BlockOf(lower)] >> (int)lower) & 1;

    /// <summary>What a word is worth.</summary>
    public TimeWorth WorthOf(uint lower) => _slots[SlotOf(lower)].Worth;

    /// <summary>Where a word is, or the empty slot where it would be.</summary>
    private int SlotOf(uint lower)
    {
        var slot = (int)(lower >> HashShift) & _mask;
        while (_slots[slot].Entry != 0 && _slots[slot].Key != lower) slot = (slot + 1) & _mask;
        return slot;
    }

    /// <summary>What the word can be taken for.</summary>
    public TimeReading[] ReadingsOf(int entry) => entry < 0 ? TimeReading.None : _readings[entry];

    /// <summary>The value of a word's column: a number, or the name of a unit, a part of the day or a modifier.</summary>
    internal static int ValueOf(TimeClass kind, string column) => kind switch
    {
        TimeClass.Unit or TimeClass.Units or TimeClass.UnitLong => (int)EnumName.Read<TimeUnit>(column),
        TimeClass.Part or TimeClass.Parts => (int)EnumName.Read<DayPart>(column),
        TimeClass.Edge or TimeClass.EdgeOf or TimeClass.Approx => (int)EnumName.Read<TimeModifier>(column),
        TimeClass.Often or TimeClass.Now or TimeClass.Lately => TimeValues.Intern(column),
        _ => int.Parse(column, CultureInfo.InvariantCulture),
    };
}

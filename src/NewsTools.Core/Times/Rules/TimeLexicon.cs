using System.Globalization;

namespace NewsTools;

/// <summary>The words that times are made of, by hash: one probe says what a token can be taken for. Immutable and thread-safe.</summary>
internal sealed class TimeLexicon
{
    private readonly Slot[] _slots;
    private readonly int _mask;
    private readonly TimeReading[][] _readings;

    internal TimeLexicon(TimeLexiconBuilder builder)
    {
        _readings = builder.Readings;
        Symbols = builder.Symbols;
        var size = 1024;
        while (size < builder.Entries.Count * 4) size *= 2;
        (_slots, _mask) = (new Slot[size], size - 1);
        foreach (var (hash, entry) in builder.Entries.Entries)
        {
            var slot = (int)hash & _mask;
            while (_slots[slot].Entry != 0) slot = (slot + 1) & _mask;
            _slots[slot] = new Slot(hash, (short)(entry + 1), builder.Wakes[entry]);
        }
    }

    /// <summary>A word by its hash: the number of its entry from 1, or 0 for no word; and whether it wakes the rules.</summary>
    private readonly record struct Slot(uint Key, short Entry, bool Wakes);

    /// <summary>The number of symbols: classes, groups and words of patterns.</summary>
    public int Symbols { get; }

    /// <summary>The number of a word's entry, or -1.</summary>
    public int Find(uint lower)
    {
        for (var slot = (int)lower & _mask; ; slot = (slot + 1) & _mask)
        {
            ref readonly var at = ref _slots[slot];
            if (at.Entry == 0) return -1;
            if (at.Key == lower) return at.Entry - 1;
        }
    }

    /// <summary>The number of a word's entry, or -1, and whether the word is worth a look at what stands around it.</summary>
    public int Find(uint lower, out bool wakes)
    {
        for (var slot = (int)lower & _mask; ; slot = (slot + 1) & _mask)
        {
            ref readonly var at = ref _slots[slot];
            wakes = at.Wakes;
            if (at.Entry == 0) return -1;
            if (at.Key == lower) return at.Entry - 1;
        }
    }

    /// <summary>What the word can be taken for.</summary>
    public TimeReading[] ReadingsOf(int entry) => entry < 0 ? TimeReading.None : _readings[entry];

    /// <summary>The value of a word's column: a number, or the name of a unit, a part of the day or a modifier.</summary>
    internal static int ValueOf(TimeClass kind, string column) => kind switch
    {
        TimeClass.Unit or TimeClass.Units or TimeClass.UnitLong => EnumName.Read(typeof(TimeUnit), column),
        TimeClass.Part or TimeClass.Parts => EnumName.Read(typeof(DayPart), column),
        TimeClass.Edge or TimeClass.EdgeOf or TimeClass.Approx => EnumName.Read(typeof(TimeModifier), column),
        TimeClass.Often or TimeClass.Now or TimeClass.Lately => TimeValues.Intern(column),
        _ => int.Parse(column, CultureInfo.InvariantCulture),
    };
}

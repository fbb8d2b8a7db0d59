using System.Globalization;

namespace NewsTools;

/// <summary>The words that times are made of, by hash: one probe says what a token can be taken for. Immutable and thread-safe.</summary>
internal sealed class TimeLexicon
{
    private readonly uint[] _keys;
    private readonly short[] _entries;
    private readonly int _mask;
    private readonly TimeReading[][] _readings;
    private readonly bool[] _wakes;

    internal TimeLexicon(TimeLexiconBuilder builder)
    {
        _readings = builder.Readings;
        _wakes = builder.Wakes;
        Symbols = builder.Symbols;
        var size = 1024;
        while (size < builder.Entries.Count * 4) size *= 2;
        (_keys, _entries, _mask) = (new uint[size], new short[size], size - 1);
        foreach (var (hash, entry) in builder.Entries.Entries)
        {
            var slot = (int)hash & _mask;
            while (_entries[slot] != 0) slot = (slot + 1) & _mask;
            (_keys[slot], _entries[slot]) = (hash, (short)(entry + 1));
        }
    }

    /// <summary>The number of symbols: classes, groups and words of patterns.</summary>
    public int Symbols { get; }

    /// <summary>The number of a word's entry, or -1.</summary>
    public int Find(uint lower)
    {
        var slot = (int)lower & _mask;
        while (_entries[slot] != 0)
        {
            if (_keys[slot] == lower) return _entries[slot] - 1;
            slot = (slot + 1) & _mask;
        }

        return -1;
    }

    /// <summary>Whether the word is worth a look at what stands around it.</summary>
    public bool Wakes(int entry) => _wakes[entry];

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

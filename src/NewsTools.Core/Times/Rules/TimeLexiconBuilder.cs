namespace NewsTools;

/// <summary>Collects words and their readings while the rules are compiled.</summary>
internal sealed class TimeLexiconBuilder
{
    private readonly Dictionary<string, int> _symbols = [];
    private readonly List<TimeReading[]> _readings = [];
    private bool[] _wakes = new bool[512];
    private ushort _next = (ushort)TimeClass.Count;

    /// <summary>Word hashes with the numbers of their entries.</summary>
    public WordIndex Entries { get; } = new();

    /// <summary>The readings of each entry.</summary>
    public TimeReading[][] Readings => _readings.ToArray();

    /// <summary>The number of symbols.</summary>
    public int Symbols => _next;

    /// <summary>Whether each entry is worth a look.</summary>
    public bool[] Wakes => _wakes;

    /// <summary>Reads the word list.</summary>
    public void AddWords(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var columns = line.Split('\t');
            var isGroup = columns[0][0] == '@';
            var kind = isGroup ? TimeClass.None : ClassOf(columns[0]);
            var symbol = isGroup ? SymbolOf(columns[0]) : (ushort)kind;
            var reading = new TimeReading(symbol, TimeLexicon.ValueOf(kind, columns[1]));
            foreach (var word in columns[2].Split(' ')) Add(word, reading, columns[0] == "@wake" || Wakens(kind));
        }
    }

    /// <summary>The number words, so that a token that is one keeps an expression together.</summary>
    public void AddNumberWords(NumberWords words)
    {
        foreach (var hash in words.Hashes) EntryOf(hash);
    }

    /// <summary>The symbol of a pattern's element: a class, a group, or a word, which becomes part of the lexicon.</summary>
    public ushort SymbolOf(string element)
    {
        if (_symbols.TryGetValue(element, out var known)) return (ushort)known;
        if (char.IsUpper(element[0]))
        {
            var kind = (ushort)ClassOf(element);
            _symbols.Add(element, kind);
            return kind;
        }

        var symbol = _next++;
        _symbols.Add(element, symbol);
        if (element[0] != '@' || element.Length == 1) Add(element, new TimeReading(symbol, 0), false);
        return symbol;
    }

    /// <summary>Makes a word worth a look.</summary>
    public void Wake(string word) => _wakes[EntryOf(WordHash.OfLower(word))] = true;

    private void Add(string word, TimeReading reading, bool wakes)
    {
        var entry = EntryOf(WordHash.OfLower(word));
        var known = _readings[entry];
        var readings = new TimeReading[known.Length + 1];
        Array.Copy(known, readings, known.Length);
        readings[^1] = reading;
        _readings[entry] = readings;
        _wakes[entry] |= wakes;
    }

    private int EntryOf(uint hash)
    {
        var entry = Entries.Find(hash);
        if (entry >= 0) return entry;
        Entries.Set(hash, entry = _readings.Count);
        _readings.Add(TimeReading.None);
        if (_wakes.Length < _readings.Count) _wakes = Longer(_wakes);
        return entry;
    }

    private static bool[] Longer(bool[] flags)
    {
        var more = new bool[flags.Length * 2];
        Array.Copy(flags, more, flags.Length);
        return more;
    }

    private static TimeClass ClassOf(string name) => EnumName.Read<TimeClass>(name);

    private static bool Wakens(TimeClass kind) => kind is
        TimeClass.Month or TimeClass.Weekday or TimeClass.Weekdays or TimeClass.Unit or TimeClass.Units or TimeClass.UnitLong
        or TimeClass.Season or TimeClass.Part or TimeClass.Parts or TimeClass.Overnight or TimeClass.Noon or TimeClass.Meridian
        or TimeClass.Tens or TimeClass.Often or TimeClass.Now or TimeClass.Lately or TimeClass.Yesterday or TimeClass.Tonight
        or TimeClass.Era;
}

namespace NewsTools;

/// <summary>The full names of a document's persons, to be found by a part of them as the text is read from its start.</summary>
internal sealed class FullNames
{
    /// <summary>How many namesakes are looked at for one of the right sex.</summary>
    private const int MostNamesakes = 16;

    private const int PartBits = 1 << 12;

    /// <summary>A bit for each part of a name, so that a word that is none is known at one look.</summary>
    private readonly ulong[] _parts = new ulong[PartBits / 64];

    private readonly RowList<Entry> _entries = new();
    private readonly WordIndex _latestByLast = new();
    private readonly WordIndex _latestByFirst = new();
    private readonly WordIndex _firstByPart = new();

    /// <summary>One full name; <c>BeforeLast</c> is the earlier entry with that family name, or -1.</summary>
    private readonly record struct Entry(int Phrase, LexiconTraits Gender, int BeforeLast);

    public void Clear()
    {
        Array.Clear(_parts);
        _entries.Clear();
        _latestByLast.Clear();
        _latestByFirst.Clear();
        _firstByPart.Clear();
    }

    /// <summary>Notes that the document has a full name with these parts, for mentions before it.</summary>
    public void Announce(int phrase, uint first, uint last)
    {
        NotePart(first);
        NotePart(last);
        _firstByPart.TryAdd(first, phrase);
        _firstByPart.TryAdd(last, phrase);
    }

    /// <summary>Adds a full name that the reading has come to.</summary>
    public void Add(int phrase, uint first, uint last, LexiconTraits gender)
    {
        NotePart(first);
        NotePart(last);
        var number = _entries.Count;
        _entries.Add(new Entry(phrase, gender, _latestByLast.Find(last)));
        _latestByLast.Set(last, number);
        _latestByFirst.Set(first, number);
    }

    /// <summary>Whether a word may be part of a full name; false is certain.</summary>
    public bool MayHave(uint word) => (_parts[word % PartBits / 64] & 1UL << (int)(word % 64)) != 0;

    /// <summary>The latest full name with the family name, of no other sex; else the first that is to come; or -1.</summary>
    public int FindByLast(uint last, LexiconTraits gender)
    {
        var at = _latestByLast.Find(last);
        for (var steps = 0; at >= 0 && steps < MostNamesakes; steps++, at = _entries[at].BeforeLast)
            if ((gender | _entries[at].Gender) is not (LexiconTraits.Male | LexiconTraits.Female)) return _entries[at].Phrase;
        return _firstByPart.Find(last);
    }

    /// <summary>The latest full name with the first name; else the first that is to come; or -1.</summary>
    public int FindByFirst(uint first) =>
        _latestByFirst.Find(first) is >= 0 and var at ? _entries[at].Phrase : _firstByPart.Find(first);

    private void NotePart(uint word) => _parts[word % PartBits / 64] |= 1UL << (int)(word % 64);
}

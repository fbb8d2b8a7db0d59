using System.Buffers.Binary;
using System.Numerics;

namespace NewsTools;

/// <summary>
/// How frequent words are in English at large, and what part of speech they mostly are: counts of the corpora that
/// docs/models.md names, under the terms of <see cref="ContentWords.Term(in TokenRow, ReadOnlySpan{char})"/>. Immutable.
/// </summary>
/// <remarks>
/// The file: <c>NTWF</c>, the number of words counted and of entries (32 bits each, little-endian), the hashes in
/// ascending order, then a byte each for the frequency (eighths of the binary logarithm of the count) and the class, whose highest bit says
/// that the word is mostly written with a capital.
/// </remarks>
internal sealed class WordFrequencies
{
    private const int HeaderLength = 12;
    private const int CapitalBit = 0x80;
    private const double StepsPerDoubling = 8;

    private readonly Entry[] _entries;
    private readonly double[] _rarities = new double[byte.MaxValue + 1];
    private readonly double _scale;

    private WordFrequencies(int total, int count)
    {
        Count = count;
        _entries = new Entry[BitOperations.RoundUpToPowerOf2(((uint)count * 3 / 2) + 1)];
        _scale = Math.Log2(total);
        for (var steps = 0; steps < _rarities.Length; steps++) _rarities[steps] = Math.Max(0, 1 - (steps / StepsPerDoubling / _scale));
    }

    /// <summary>A term in the slot of its hash or in one behind: one look is mostly enough.</summary>
    private readonly record struct Entry(uint Term, byte Frequency, byte Class, bool IsTaken);

    /// <summary>The table that comes with the library.</summary>
    public static WordFrequencies Default { get; } = Load();

    /// <summary>The number of different terms.</summary>
    public int Count { get; }

    /// <summary>Whether a term was counted at least twice.</summary>
    public bool Contains(uint term) => At(term).IsTaken;

    /// <summary>How rare a term is: 0 for one that every word is, 1 for one that was counted at most once.</summary>
    public double Rarity(uint term) => At(term) is { IsTaken: true } entry ? _rarities[entry.Frequency] : 1;

    /// <summary>The share of all words that a term has, that of one counted once for unknown ones.</summary>
    public double Share(uint term) => Math.Pow(2, -Rarity(term) * _scale);

    /// <summary>Rarity and class of a term in one look; the class is null for one that was counted at most once.</summary>
    public (double Rarity, WordClass? Class) Find(uint term) => At(term) is { IsTaken: true } entry ? (_rarities[entry.Frequency], ClassOf(entry)) : (1, null);

    /// <summary>Whether the term is mostly written with a capital where no sentence starts.</summary>
    public bool IsMostlyCapitalized(uint term) => (At(term).Class & CapitalBit) != 0;

    private static WordClass ClassOf(Entry entry) => (WordClass)(entry.Class & ~CapitalBit);

    /// <summary>The entry of a term, or the free one where it would be.</summary>
    private ref Entry At(uint term)
    {
        var mask = (uint)_entries.Length - 1;
        var slot = term & mask;
        while (_entries[slot].IsTaken && _entries[slot].Term != term) slot = (slot + 1) & mask;
        return ref _entries[slot];
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such table.</exception>
    public static WordFrequencies Open(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith("NTWF"u8)) throw new InvalidDataException("The file is no table of word frequencies.");
        var total = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (count < 0 || file.Length != HeaderLength + (count * 6L)) throw new InvalidDataException("The table of word frequencies is cut short.");
        var table = new WordFrequencies(total, count);
        var rest = file[(HeaderLength + (count * 4))..];
        for (var i = 0; i < count; i++)
        {
            var term = BinaryPrimitives.ReadUInt32LittleEndian(file[(HeaderLength + (i * 4))..]);
            table.At(term) = new Entry(term, rest[i], rest[count + i], true);
        }

        return table;
    }

    /// <summary>Writes a table; terms that were counted once are left out.</summary>
    /// <param name="counts">The terms.</param>
    public static byte[] Pack(IReadOnlyDictionary<uint, WordFrequency> counts)
    {
        var entries = counts.Where(pair => pair.Value.Count > 1).OrderBy(pair => pair.Key).ToList();
        var file = new byte[HeaderLength + (entries.Count * 6)];
        "NTWF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), counts.Values.Sum(value => value.Count));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(HeaderLength + (i * 4)), entries[i].Key);
            file[HeaderLength + (entries.Count * 4) + i] = (byte)Math.Min(byte.MaxValue, Math.Round(StepsPerDoubling * Math.Log2(entries[i].Value.Count)));
            file[HeaderLength + (entries.Count * 5) + i] = (byte)((int)entries[i].Value.Class | (entries[i].Value.MostlyCapitalized ? CapitalBit : 0));
        }

        return file;
    }

    private static WordFrequencies Load()
    {
        using var stream = typeof(WordFrequencies).Assembly.GetManifestResourceStream("words.frequencies")
            ?? throw new InvalidOperationException("The table of word frequencies is missing.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Open(file);
    }
}

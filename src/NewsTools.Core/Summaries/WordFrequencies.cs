using System.Buffers.Binary;

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

    private readonly uint[] _terms;
    private readonly byte[] _classes;
    private readonly double[] _rarities;
    private readonly TermIndex _index;
    private readonly double _scale;

    private WordFrequencies(int total, uint[] terms, byte[] counts, byte[] classes)
    {
        (_terms, _classes, _index) = (terms, classes, new TermIndex(terms));
        _scale = Math.Log2(total);
        _rarities = Array.ConvertAll(counts, count => Math.Max(0, 1 - (count / StepsPerDoubling / _scale)));
    }

    /// <summary>The table that comes with the library.</summary>
    public static WordFrequencies Default { get; } = Load();

    /// <summary>The number of different terms.</summary>
    public int Count => _terms.Length;

    /// <summary>Whether a term was counted at least twice.</summary>
    public bool Contains(uint term) => _index.Find(term) >= 0;

    /// <summary>How rare a term is: 0 for one that every word is, 1 for one that was counted at most once.</summary>
    public double Rarity(uint term) => _index.Find(term) is >= 0 and var index ? _rarities[index] : 1;

    /// <summary>The share of all words that a term has, that of one counted once for unknown ones.</summary>
    public double Share(uint term) => Math.Pow(2, -Rarity(term) * _scale);

    /// <summary>What the term mostly is.</summary>
    public WordClass ClassOf(uint term) => _index.Find(term) is >= 0 and var index ? ClassAt(index) : WordClass.Mixed;

    /// <summary>Rarity and class of a term in one look; the class is null for one that was counted at most once.</summary>
    public (double Rarity, WordClass? Class) Find(uint term) => _index.Find(term) is >= 0 and var index ? (_rarities[index], ClassAt(index)) : (1, null);

    /// <summary>Whether the term is mostly written with a capital where no sentence starts.</summary>
    public bool IsMostlyCapitalized(uint term) => _index.Find(term) is >= 0 and var index && (_classes[index] & CapitalBit) != 0;

    private WordClass ClassAt(int index) => (WordClass)(_classes[index] & ~CapitalBit);

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such table.</exception>
    public static WordFrequencies Open(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith("NTWF"u8)) throw new InvalidDataException("The file is no table of word frequencies.");
        var total = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (count < 0 || file.Length != HeaderLength + (count * 6L)) throw new InvalidDataException("The table of word frequencies is cut short.");
        var terms = new uint[count];
        for (var i = 0; i < count; i++) terms[i] = BinaryPrimitives.ReadUInt32LittleEndian(file[(HeaderLength + (i * 4))..]);
        var rest = file[(HeaderLength + (count * 4))..];
        return new WordFrequencies(total, terms, rest[..count].ToArray(), rest[count..].ToArray());
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
        using var stream = typeof(WordFrequencies).Assembly.GetManifestResourceStream("NewsTools.Summaries.words.frequencies")
            ?? throw new InvalidOperationException("The table of word frequencies is missing.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Open(file);
    }
}

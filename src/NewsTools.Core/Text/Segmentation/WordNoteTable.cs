using System.Runtime.CompilerServices;

namespace NewsTools.Segmentation;

/// <summary>
/// The word lists of the folder <c>Words</c>, looked up by hash. A list is lines of <c>kind: word word …</c>;
/// lines may repeat a kind, and <c>#</c> opens a comment. A word is listed in lower case and matches any case, or
/// with <c>=</c> before it and matches exactly. Under <c>split</c> a bar marks where it is divided: <c>gon|na</c>.
/// </summary>
internal sealed class WordNoteTable
{
    /// <summary>Longer words are not looked up, so that a look-up takes bounded time.</summary>
    private const int MaxLength = 24;

    private const int PieceShift = 56;
    private const uint ExactSalt = 0x5BD1E995;
    private readonly uint[] _keys;
    private readonly WordNotes[] _notes;
    private readonly uint _mask;

    private WordNoteTable(Dictionary<uint, WordNotes> entries)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)entries.Count * 4);
        (_keys, _notes, _mask) = (new uint[size], new WordNotes[size], (uint)size - 1);
        foreach (var (key, notes) in entries)
        {
            var slot = key & _mask;
            while (_keys[slot] != 0) slot = (slot + 1) & _mask;
            (_keys[slot], _notes[slot]) = (key, notes);
        }
    }

    /// <summary>The lists that are part of the assembly.</summary>
    public static WordNoteTable Default { get; } = Load();

    /// <summary>What the lists say of a word.</summary>
    /// <param name="form">The hash of the word as it stands.</param>
    /// <param name="lower">The hash of its lower-case form.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordNotes Find(uint form, uint lower) => Find(form ^ ExactSalt) | Find(lower);

    /// <summary>What the lists say of a word; nothing of one longer than any that is listed.</summary>
    public WordNotes Find(ReadOnlySpan<char> word) =>
        word.Length > MaxLength ? WordNotes.None : Find(WordHash.Of(word), WordHash.OfLower(word));

    /// <summary>The lengths of the pieces of a split word; 0 where there is no such piece.</summary>
    public static (int First, int Second) PiecesOf(WordNotes notes) => ((int)((ulong)notes >> PieceShift & 0xF), (int)((ulong)notes >> (PieceShift + 4)));

    private WordNotes Find(uint key)
    {
        for (var slot = key & _mask; ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key) return _notes[slot];
            if (_keys[slot] == 0) return WordNotes.None;
        }
    }

    private static WordNoteTable Load()
    {
        var entries = new Dictionary<uint, WordNotes>();
        var assembly = typeof(WordNoteTable).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith("Segmentation/", StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            while (reader.ReadLine() is { } line) Read(line, entries);
        }

        return new WordNoteTable(entries);
    }

    private static void Read(string line, Dictionary<uint, WordNotes> entries)
    {
        if (line.Length == 0 || line[0] == '#') return;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var kind = KindOf(line[..colon]);
        foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var exact = word.Length > 1 && word[0] == '=' && char.IsLetter(word[1]);
            var written = exact ? word[1..] : word;
            var notes = kind | PiecesIn(kind == WordNotes.None ? written : "");
            if (kind == WordNotes.None) written = written.Replace("|", "", StringComparison.Ordinal);
            var key = exact ? WordHash.Of(written) ^ ExactSalt : WordHash.OfLower(written);
            entries[key] = entries.GetValueOrDefault(key) | notes;
        }
    }

    private static WordNotes PiecesIn(string word)
    {
        var first = word.IndexOf('|', StringComparison.Ordinal);
        if (first < 0) return WordNotes.None;
        var second = word.IndexOf('|', first + 1) - first - 1;
        return (WordNotes)((ulong)first << PieceShift | (ulong)Math.Max(second, 0) << (PieceShift + 4));
    }

    private static WordNotes KindOf(string name) => name switch
    {
        "title" => WordNotes.Title,
        "abbreviation" => WordNotes.Abbreviation,
        "before-number" => WordNotes.BeforeNumber,
        "after-comma" => WordNotes.AfterComma,
        "after-et" => WordNotes.AfterEt,
        "opener" => WordNotes.Opener,
        "reporting" => WordNotes.Reporting,
        "prefix" => WordNotes.Prefix,
        "suffix" => WordNotes.Suffix,
        "whole" => WordNotes.Whole,
        "split" => WordNotes.None,
        "unit" => WordNotes.Unit,
        "domain" => WordNotes.Domain,
        "word-domain" => WordNotes.WordDomain,
        "file-type" => WordNotes.FileType,
        "currency" => WordNotes.Currency,
        "scheme" => WordNotes.Scheme,
        "emoticon" => WordNotes.Emoticon,
        "closing" => WordNotes.Closing,
        "money" => WordNotes.Money,
        "credit" => WordNotes.Credit,
        "month" => WordNotes.Month,
        "weekday" => WordNotes.Weekday,
        "hierarchy" => WordNotes.Hierarchy,
        _ => throw new InvalidDataException($"The word list kind '{name}' is unknown."),
    };
}

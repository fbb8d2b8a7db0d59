using System.Globalization;

namespace NewsTools;

/// <summary>The words of which numbers are made, looked up by hash. Immutable and thread-safe.</summary>
internal sealed class NumberWords
{
    private readonly WordIndex _index = new();
    private readonly NumberWord[] _words;

    private NumberWords(IEnumerable<string[]> rows)
    {
        var words = new NumberWord[64];
        var count = 0;
        foreach (var columns in rows)
        {
            var word = new NumberWord(EnumName.Read<NumberWordKind>(columns[0]), decimal.Parse(columns[1], CultureInfo.InvariantCulture));
            if (count == words.Length) words = Longer(words);
            foreach (var form in columns[2].Split(' ')) _index.Set(WordHash.OfLower(form), count);
            words[count++] = word;
        }

        _words = words;
    }

    /// <summary>By hand, for the runtime's own resizing would be compiled for this type in every process.</summary>
    private static NumberWord[] Longer(NumberWord[] words)
    {
        var more = new NumberWord[words.Length * 2];
        Array.Copy(words, more, words.Length);
        return more;
    }

    /// <summary>The English words.</summary>
    public static NumberWords English { get; } = new(EmbeddedLines.Rows("number-words.tsv"));

    /// <summary>The hashes of all words.</summary>
    public IEnumerable<uint> Hashes
    {
        get
        {
            foreach (var (hash, _) in _index.Entries) yield return hash;
        }
    }

    /// <summary>The word with a hash, or one of kind <see cref="NumberWordKind.None"/>.</summary>
    public NumberWord this[uint lower] => _index.Find(lower) is >= 0 and var number ? _words[number] : default;
}

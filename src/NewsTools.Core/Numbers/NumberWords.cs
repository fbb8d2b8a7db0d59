using System.Globalization;

namespace NewsTools;

/// <summary>The words of which numbers are made, looked up by hash. Immutable and thread-safe.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<uint, NumberWord> _words = [];

    private NumberWords(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            var word = new NumberWord(Enum.Parse<NumberWordKind>(columns[0]), decimal.Parse(columns[1], CultureInfo.InvariantCulture));
            foreach (var form in columns[2].Split(' ')) _words.Add(WordHash.OfLower(form), word);
        }
    }

    /// <summary>The English words.</summary>
    public static NumberWords English { get; } = new(EmbeddedLines.Of("number-words.tsv"));

    /// <summary>The hashes of all words.</summary>
    public IReadOnlyCollection<uint> Hashes => _words.Keys;

    /// <summary>The word with a hash, or one of kind <see cref="NumberWordKind.None"/>.</summary>
    public NumberWord this[uint lower] => _words.GetValueOrDefault(lower);
}

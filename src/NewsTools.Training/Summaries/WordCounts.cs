using NewsTools.Training.Corpora;

namespace NewsTools.Training.Summaries;

/// <summary>Counts words and their parts of speech over corpora.</summary>
internal sealed class WordCounts
{
    /// <summary>The share of its occurrences from which a part of speech is what a word mostly is.</summary>
    private const double Mostly = 0.6;

    private readonly Dictionary<uint, int[]> _counts = [];

    /// <summary>How many more occurrences inside sentences have a capital than not.</summary>
    private readonly Dictionary<uint, int> _capitals = [];

    /// <summary>Adds the words of a CoNLL-U file or folder, with their parts of speech.</summary>
    public void AddConllu(string path)
    {
        foreach (var document in ConlluReader.ReadAll(path))
            foreach (var sentence in document.Sentences)
                for (var i = 0; i < sentence.Words.Count; i++)
                    Add(sentence.Words[i].Form, ClassOf(sentence.Words[i].Upos), opens: i == 0);
    }

    /// <summary>Adds the words of a file of two columns, whose first is the word.</summary>
    public void AddColumns(string file)
    {
        var opens = true;
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length > 0 && !line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
                Add(line[..line.IndexOf('\t')], WordClass.Mixed, opens);
            opens = line.Length == 0;
        }
    }

    /// <summary>The count and class of each term.</summary>
    public Dictionary<uint, WordFrequency> ToTable() => _counts.ToDictionary(
        pair => pair.Key,
        pair => new WordFrequency(pair.Value.Sum(), Majority(pair.Value), _capitals.GetValueOrDefault(pair.Key) > 0));

    /// <param name="word">The word.</param>
    /// <param name="kind">Its part of speech.</param>
    /// <param name="opens">Whether it opens a sentence, so that its capital says nothing.</param>
    private void Add(string word, WordClass kind, bool opens)
    {
        if (!word.Any(char.IsLetter)) return;
        var term = ContentWords.Term(word, WordHash.OfLower(word));
        if (!_counts.TryGetValue(term, out var counts)) _counts.Add(term, counts = new int[Enum.GetValues<WordClass>().Length]);
        counts[(int)kind]++;
        if (!opens) _capitals[term] = _capitals.GetValueOrDefault(term) + (char.IsUpper(word[0]) ? 1 : -1);
    }

    /// <summary>The class that most occurrences with a known one have.</summary>
    private static WordClass Majority(int[] counts)
    {
        var known = counts.Skip(1).Sum();
        var best = Array.IndexOf(counts, counts.Skip(1).Max(), 1);
        return known > 0 && counts[best] >= Mostly * known ? (WordClass)best : WordClass.Mixed;
    }

    private static WordClass ClassOf(string upos) => upos switch
    {
        "NOUN" or "PROPN" => WordClass.Noun,
        "ADJ" => WordClass.Adjective,
        "VERB" or "AUX" => WordClass.Verb,
        _ => WordClass.Other,
    };
}

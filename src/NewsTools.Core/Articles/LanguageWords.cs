namespace NewsTools;

/// <summary>
/// The function words of the languages that share a script. A word that several languages have counts for each of
/// them in part; the language whose words make up most of the text wins, if it leads clearly. Immutable.
/// </summary>
internal sealed class LanguageWords
{
    /// <summary>The share of a text's words that its own function words make up at least; English news has 0.4.</summary>
    private const double MinShare = 0.1;

    /// <summary>How much more the best language must have than the next.</summary>
    private const double MinLead = 1.2;

    /// <summary>The least number of function words found, so that one word alone decides nothing.</summary>
    private const int MinHits = 2;

    private const int LongestWord = 24;

    private readonly List<string> _codes = [];
    private readonly Dictionary<string, List<int>> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private LanguageWords()
    {
        foreach (var line in EmbeddedLines.Of("languages.txt")) Add(line.Split(' '));
        _lookup = _languages.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static LanguageWords Shared { get; } = new();

    /// <summary>The code of the language that the text is most likely in, or null where none leads.</summary>
    public string? Likeliest(ReadOnlySpan<char> text)
    {
        Span<double> scores = stackalloc double[_codes.Count];
        Span<int> hits = stackalloc int[_codes.Count];
        var words = Score(text, scores, hits);
        var (best, next) = Leaders(scores);
        var isClear = hits[best] >= MinHits && hits[best] >= MinShare * words && scores[best] >= MinLead * scores[next];
        return isClear ? _codes[best] : null;
    }

    private int Score(ReadOnlySpan<char> text, Span<double> scores, Span<int> hits)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            words++;
            if (i - start > LongestWord) continue;
            var length = text[start..i].ToLowerInvariant(lower);
            if (!_lookup.TryGetValue(lower[..length], out var languages)) continue;
            foreach (var language in languages)
            {
                scores[language] += 1.0 / languages.Count;
                hits[language]++;
            }
        }

        return words;
    }

    private static (int Best, int Next) Leaders(ReadOnlySpan<double> scores)
    {
        int best = 0, next = 1;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) (best, next) = (i, best);
            else if (i != best && scores[i] > scores[next]) next = i;
        }

        return (best, next);
    }

    private void Add(string[] fields)
    {
        var language = _codes.Count;
        _codes.Add(fields[0]);
        foreach (var word in fields.Skip(1).Distinct(StringComparer.Ordinal))
        {
            if (!_languages.TryGetValue(word, out var languages)) _languages[word] = languages = [];
            languages.Add(language);
        }
    }
}

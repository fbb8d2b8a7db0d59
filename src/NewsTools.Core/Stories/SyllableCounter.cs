namespace NewsTools;

/// <summary>
/// Counts the syllables of English words: the groups of vowels, corrected by patterns of letters
/// (<c>syllable-patterns.txt</c>), or the number of the list of exceptions. Not thread-safe: it remembers words.
/// </summary>
internal sealed class SyllableCounter
{
    private const int LongestSpelled = 3;
    private const int LongestConsonants = 6;
    private const int LongestWord = 64;

    private static readonly (int Change, LetterPattern Pattern)[] Patterns =
    [
        .. Lines("syllable-patterns.txt").SelectMany(words => words.Skip(1).Select(pattern => (int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture), new LetterPattern(pattern)))),
    ];

    private static readonly Dictionary<uint, int> Exceptions = Lines("syllable-exceptions.txt")
        .SelectMany(words => words.Skip(1).Select(word => (Word: WordHash.OfLower(word), Count: int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture))))
        .ToDictionary(pair => pair.Word, pair => pair.Count);

    private readonly Dictionary<uint, int> _known = [];

    /// <summary>The syllables of a token: of a number one a digit, of letters read one by one (<c>UN</c>, <c>BBC</c>) one each, three for <c>W</c>.</summary>
    public int Count(in TokenRow token, ReadOnlySpan<char> text)
    {
        var word = token.Span.In(text);
        if (token.Kind == TokenKind.Number) return Math.Max(1, Digits(word));
        if (token.Has(TokenTraits.AllUpper) && IsSpelled(word)) return Spelled(word);
        if (_known.TryGetValue(token.Lower, out var count)) return count;
        return _known[token.Lower] = Count(word);
    }

    /// <summary>The syllables of a word, at least one; parts with hyphens between them are counted each.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var sum = 0;
        foreach (var part in word.Split('-'))
            if (part.Start.Value < part.End.Value) sum += OfPart(word[part]);
        return Math.Max(1, sum);
    }

    private static int OfPart(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return Groups(word);
        if (Exceptions.TryGetValue(WordHash.OfLower(word), out var known)) return known;
        Span<char> letters = stackalloc char[word.Length];
        Normalize(word, letters);
        var count = Groups(letters);
        foreach (var (change, pattern) in Patterns)
            if (pattern.IsIn(letters)) count += change;
        return Math.Max(1, count);
    }

    /// <summary>Lower-cases, and writes y before a vowel at the start and u after q as the consonants that they are.</summary>
    private static void Normalize(ReadOnlySpan<char> word, Span<char> letters)
    {
        for (var i = 0; i < word.Length; i++) letters[i] = WithoutAccent(WordHash.ToLower(word[i]));
        if (letters.Length > 1 && letters[0] == 'y' && IsVowel(letters[1])) letters[0] = 'j';
        for (var i = 1; i < letters.Length; i++)
            if (letters[i] == 'u' && letters[i - 1] == 'q') letters[i] = 'w';
    }

    private static int Groups(ReadOnlySpan<char> letters)
    {
        var count = 0;
        var inside = false;
        foreach (var letter in letters)
        {
            var vowel = IsVowel(letter);
            if (vowel && !inside) count++;
            inside = vowel;
        }

        return count;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static char WithoutAccent(char letter) => letter switch
    {
        >= 'à' and <= 'å' => 'a',
        // Unlike e it is never silent.
        'é' => 'i',
        'è' or 'ê' or 'ë' => 'e',
        >= 'ì' and <= 'ï' => 'i',
        (>= 'ò' and <= 'ö') or 'ø' => 'o',
        >= 'ù' and <= 'ü' => 'u',
        _ => letter,
    };

    private static bool IsSpelled(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.Length > LongestConsonants) return false;
        foreach (var letter in word)
            if (word.Length > LongestSpelled && IsVowel(WordHash.ToLower(letter))) return false;
        return true;
    }

    private static int Spelled(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word) count += letter == 'W' ? 3 : char.IsLetterOrDigit(letter) ? 1 : 0;
        return Math.Max(1, count);
    }

    private static int Digits(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var character in word)
            if (char.IsAsciiDigit(character)) count++;
        return count;
    }

    private static IEnumerable<string[]> Lines(string file) =>
        EmbeddedLines.Of(file).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

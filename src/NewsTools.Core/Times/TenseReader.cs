namespace NewsTools;

/// <summary>
/// Tells from the words around a time whether it lies before or after the article: the verb before it in its
/// sentence, else the one after it. It needs no tagger: the word list holds the irregular forms and what looks
/// ahead (<c>will</c>, <c>expected</c>, <c>due</c>), and a small word in -ed is past.
/// </summary>
internal static class TenseReader
{
    private const int Reach = 24;
    private static readonly Dictionary<uint, Tense> Words = ReadWords();

    /// <summary>The tense around a token of a sentence.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the time's first token.</param>
    /// <param name="end">Index after its last token.</param>
    public static Tense Read(ReadOnlySpan<char> text, ReadOnlySpan<TokenRow> tokens, in SentenceRow sentence, int first, int end)
    {
        for (var at = first - 1; at >= Math.Max(sentence.FirstToken, first - Reach); at--)
            if (TenseOf(text, tokens, at, sentence.FirstToken) is not Tense.Unknown and var tense)
                return tense;
        for (var at = end; at < Math.Min(sentence.EndToken, end + Reach); at++)
            if (TenseOf(text, tokens, at, sentence.FirstToken) is not Tense.Unknown and var tense)
                return tense;
        return Tense.Unknown;
    }

    private static Tense TenseOf(ReadOnlySpan<char> text, ReadOnlySpan<TokenRow> tokens, int at, int start)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Word) return Tense.Unknown;
        if (token.Has(TokenTraits.Capitalized) && at > start) return Tense.Unknown;
        if (Words.TryGetValue(token.Lower, out var tense)) return tense == Tense.Past && IsAhead(tokens, at, start) ? Tense.Future : tense;
        var word = token.Span.In(text);
        if (!char.IsLower(word[0])) return Tense.Unknown;
        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal)) return IsAhead(tokens, at, start) ? Tense.Future : Tense.Past;
        return IsInfinitiveAhead(tokens, at, start) ? Tense.Future : Tense.Unknown;
    }

    /// <summary><c>Will be held</c>, <c>to be released</c>: the participle of a passive that is to come.</summary>
    private static bool IsAhead(ReadOnlySpan<TokenRow> tokens, int at, int start)
    {
        if (at - 2 < start || tokens[at - 1].Lower != Be) return false;
        return tokens[at - 2].Lower == To || (Words.TryGetValue(tokens[at - 2].Lower, out var tense) && tense == Tense.Future);
    }

    /// <summary><c>Is to meet</c>, <c>are to vote</c>.</summary>
    private static bool IsInfinitiveAhead(ReadOnlySpan<TokenRow> tokens, int at, int start) =>
        at - 2 >= start && tokens[at - 1].Lower == To && (tokens[at - 2].Lower == Is || tokens[at - 2].Lower == Are);

    private static readonly uint Be = WordHash.OfLower("be");
    private static readonly uint To = WordHash.OfLower("to");
    private static readonly uint Is = WordHash.OfLower("is");
    private static readonly uint Are = WordHash.OfLower("are");

    private static Dictionary<uint, Tense> ReadWords()
    {
        var words = new Dictionary<uint, Tense>();
        foreach (var line in EmbeddedLines.Of("tense-words.tsv"))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            var tense = columns[0] switch { "Past" => Tense.Past, "Future" => Tense.Future, _ => Tense.Unknown };
            foreach (var word in columns[1].Split(' ')) words[WordHash.OfLower(word)] = tense;
        }

        return words;
    }
}

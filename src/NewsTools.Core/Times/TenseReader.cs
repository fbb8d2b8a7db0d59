namespace NewsTools;

/// <summary>
/// Tells from the words around a time whether it lies before or after the article: the verb before it in its
/// sentence, else the one after it. It needs no tagger: the word list holds the irregular forms and what looks
/// ahead (<c>will</c>, <c>expected</c>, <c>due</c>), and a small word in -ed is past.
/// </summary>
internal static class TenseReader
{
    private const int Reach = 24;
    private const int Near = 2;
    private static readonly WordIndex Words = ReadWords();

    /// <summary>The tense around a token of a sentence.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the time's first token.</param>
    /// <param name="end">Index after its last token.</param>
    public static Tense Read(ReadOnlySpan<char> text, ReadOnlySpan<TokenRow> tokens, in SentenceRow sentence, int first, int end)
    {
        if (end < sentence.EndToken && LookOf(tokens[end].Lower) == Look.Contract) return Tense.Future;
        for (var at = first - 1; at >= Math.Max(sentence.FirstToken, first - Reach); at--)
            if (TenseOf(text, tokens, at, sentence.FirstToken, first - at) is not Tense.Unknown and var tense)
                return OfOwner(tokens, sentence, at, end) ?? (tense == Tense.Future && IsForsaken(tokens, sentence, at, end) ? Tense.Past : tense);
        for (var at = end; at < Math.Min(sentence.EndToken, end + Reach); at++)
            if (TenseOf(text, tokens, at, sentence.FirstToken, at - end + Near + 1) is not Tense.Unknown and var tense)
                return tense;
        return first > sentence.FirstToken && IsUntil(tokens[first - 1].Lower) ? Tense.Future : Tense.Unknown;
    }

    /// <summary>Whether <c>will</c> stands before a time: <c>would</c> and <c>was to</c> can look ahead from any day.</summary>
    /// <param name="tokens">The article's tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the time's first token.</param>
    public static bool IsFromNow(ReadOnlySpan<TokenRow> tokens, in SentenceRow sentence, int first)
    {
        for (var at = Math.Max(sentence.FirstToken, first - Reach); at < first; at++)
            if (tokens[at].Lower == Will || tokens[at].Lower == Ll || tokens[at].Lower == LlCurled)
                return true;
        return false;
    }

    private static Tense TenseOf(ReadOnlySpan<char> text, ReadOnlySpan<TokenRow> tokens, int at, int start, int away)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Word) return Tense.Unknown;
        if (token.Has(TokenTraits.Capitalized) && at > start) return Tense.Unknown;
        if (LookOf(token.Lower) is not Look.None and var look) return TenseOf(look, tokens, at, start, away);
        var word = token.Span.In(text);
        if (!char.IsLower(word[0])) return Tense.Unknown;
        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal)) return IsAhead(tokens, at, start) ? Tense.Future : at > start && IsPresent(tokens[at - 1].Lower) ? Tense.Unknown : Tense.Past;
        return IsInfinitiveAhead(tokens, at, start) ? Tense.Future : Tense.Unknown;
    }

    private static Tense TenseOf(Look look, ReadOnlySpan<TokenRow> tokens, int at, int start, int away)
    {
        var before = at > start ? tokens[at - 1].Lower : 0;
        return look switch
        {
            // 'Plans to cut' is told by what stands before it, 'more than expected' by the verb before that.
            Look.Past or Look.Off => before == FunctionWord.To || IsPresent(before) ? Tense.Unknown : IsAhead(tokens, at, start) ? Tense.Future : Tense.Past,
            Look.Modal => Tense.Future,
            Look.Future => before == FunctionWord.Than || before == FunctionWord.As ? Tense.Unknown : Tense.Future,
            Look.Beside => (away <= Near && !IsDeterminer(before)) || IsInfinitiveAhead(tokens, at, start) ? Tense.Future : Tense.Unknown,
            Look.Split => at + 1 < tokens.Length && LookOf(tokens[at + 1].Lower) == Look.Particle && !IsAhead(tokens, at, start) ? Tense.Past : Tense.Future,
            Look.Vow => away <= Near ? Tense.Past : Tense.Future,
            _ => Tense.Unknown,
        };
    }

    /// <summary><c>Cancelled Sunday's match</c>: of what it owns, and so ahead; <c>cancelled Sunday</c> was then.</summary>
    private static Tense? OfOwner(ReadOnlySpan<TokenRow> tokens, in SentenceRow sentence, int verb, int end) =>
        LookOf(tokens[verb].Lower) == Look.Off && end < sentence.EndToken && tokens[end].Lower == FunctionWord.Possessive ? Tense.Future : null;

    /// <summary><c>Was to have left Sunday</c>, <c>was to leave Sunday but stayed</c>: it would have been past.</summary>
    private static bool IsForsaken(ReadOnlySpan<TokenRow> tokens, in SentenceRow sentence, int verb, int end)
    {
        if (verb - 2 < sentence.FirstToken || tokens[verb - 1].Lower != FunctionWord.To || (tokens[verb - 2].Lower != Was && tokens[verb - 2].Lower != Were)) return false;
        if (tokens[verb].Lower == FunctionWord.Have) return true;
        for (var at = end; at < Math.Min(sentence.EndToken, end + Reach); at++)
            if (tokens[at].Lower == But)
                return true;
        return false;
    }

    private static bool IsDeterminer(uint word) => word == FunctionWord.The || word == FunctionWord.A || word == FunctionWord.Of || word == Its;

    private static bool IsUntil(uint word) => word == Until || word == Till || word == FunctionWord.By;

    /// <summary><c>Is held</c>, <c>are observed</c>: what they say is of no one time.</summary>
    private static bool IsPresent(uint before) => before == Is || before == Are;

    /// <summary><c>Will be held</c>, <c>to be released</c>: the participle of a passive that is to come.</summary>
    private static bool IsAhead(ReadOnlySpan<TokenRow> tokens, int at, int start)
    {
        if (at - 1 < start || tokens[at - 1].Has(TokenTraits.Capitalized)) return false;
        if (LookOf(tokens[at - 1].Lower) is Look.Modal or Look.Split) return true;
        if (at - 2 < start || (tokens[at - 1].Lower != Be && tokens[at - 1].Lower != Not)) return false;
        return tokens[at - 2].Lower == FunctionWord.To || LookOf(tokens[at - 2].Lower) is Look.Modal or Look.Future;
    }

    /// <summary><c>Is to meet</c>, <c>were to vote</c>.</summary>
    private static bool IsInfinitiveAhead(ReadOnlySpan<TokenRow> tokens, int at, int start) =>
        at - 2 >= start && tokens[at - 1].Lower == FunctionWord.To && tokens[at - 2].Lower is var be && (be == Is || be == Are || be == Was || be == Were);

    private static readonly uint Will = WordHash.OfLower("will");
    private static readonly uint Ll = WordHash.OfLower("'ll");
    private static readonly uint LlCurled = WordHash.OfLower("’ll");
    private static readonly uint Not = WordHash.OfLower("not");
    private static readonly uint Its = WordHash.OfLower("its");
    private static readonly uint Until = WordHash.OfLower("until");
    private static readonly uint Till = WordHash.OfLower("till");
    private static readonly uint Be = WordHash.OfLower("be");
    private static readonly uint Is = WordHash.OfLower("is");
    private static readonly uint Are = WordHash.OfLower("are");
    private static readonly uint Was = WordHash.OfLower("was");
    private static readonly uint Were = WordHash.OfLower("were");
    private static readonly uint But = WordHash.OfLower("but");

    /// <summary>What a word of the list says.</summary>
    private enum Look : byte
    {
        None,
        Neutral,
        Past,
        Future,
        Split,
        Particle,
        Beside,
        Vow,
        Modal,
        Off,
        Contract,
    }

    private static Look LookOf(uint word) => Words.Find(word) is > 0 and var look ? (Look)look : Look.None;

    private static WordIndex ReadWords()
    {
        var words = new WordIndex();
        foreach (var columns in EmbeddedLines.Rows("tense-words.tsv"))
        {
            var look = (int)EnumName.Read<Look>(columns[0]);
            foreach (var word in columns[1].Split(' ')) words.Set(WordHash.OfLower(word), look);
        }

        return words;
    }
}

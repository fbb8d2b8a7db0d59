namespace NewsTools;

/// <summary>
/// Whether a sentence leans on another one: by how it opens (<c>However, …</c>, <c>He said …</c>, <c>Meanwhile, it …</c>),
/// or because it goes on with a quotation that another one opens or gives to nobody.
/// </summary>
internal static class DanglingSentence
{
    /// <summary>What <see cref="Read"/> gives for a sentence that stands by itself.</summary>
    public const int Stands = -1;

    /// <summary>What <see cref="Read"/> gives for a sentence that leans by more than one word.</summary>
    public const int Leans = -2;

    private static readonly WordSet Leaning = WordList.Load("leaning-words.txt");
    private static readonly WordSet Speaking = WordList.Load("speaker-words.txt");
    private static readonly WordSet Referring = WordList.Load("referring-words.txt");

    private const int LongestOpening = 4;


    /// <summary>
    /// The index of the word by which alone a sentence refers back (<c>He</c> in <c>He said</c>); <see cref="Leans"/> where it
    /// does so in another way, <see cref="Stands"/> where it does not.
    /// </summary>
    public static int Read(ReadOnlySpan<TokenRow> sentence)
    {
        var first = NextWord(sentence, 0);
        if (first < 0) return Stands;
        if (HasOneQuoteAlone(sentence) || Leaning.Contains(sentence[first].Lower)) return Leans;
        if (Refers(sentence, first)) return first;

        // "Meanwhile, it …" and "Last week, he …" lean by the pronoun after the comma.
        var comma = Comma(sentence, first);
        var after = comma < 0 ? -1 : NextWord(sentence, comma);
        return after >= 0 && Refers(sentence, after) ? after : Stands;
    }

    /// <summary>Whether a word refers back; before a capital it is a name or goes with one: <c>He Jianping</c>, <c>Both Seoul and Tokyo</c>.</summary>
    private static bool Refers(ReadOnlySpan<TokenRow> sentence, int index) =>
        Referring.Contains(sentence[index].Lower)
        && !(index + 1 < sentence.Length && sentence[index + 1].Has(TokenTraits.Capitalized));

    /// <summary>Whether a quotation closes that does not open here, or opens as the first thing and does not close; who speaks then stands elsewhere.</summary>
    private static bool HasOneQuoteAlone(ReadOnlySpan<TokenRow> sentence)
    {
        var open = 0;
        foreach (ref readonly var token in sentence)
        {
            if (token.Has(TokenTraits.OpenQuote)) open++;
            else if (token.Has(TokenTraits.CloseQuote) && --open < 0) return true;
        }

        return open > 0 && sentence[0].Has(TokenTraits.OpenQuote);
    }

    /// <summary>Whether somebody says <c>I</c> or <c>you</c> outside quotation marks, as in the answers of an interview.</summary>
    public static bool HasSpeaker(ReadOnlySpan<TokenRow> sentence)
    {
        var open = 0;
        foreach (ref readonly var token in sentence)
        {
            if (token.Has(TokenTraits.OpenQuote)) open++;
            else if (token.Has(TokenTraits.CloseQuote)) open--;
            else if (open <= 0 && Speaking.Contains(token.Lower)) return true;
        }

        return false;
    }

    private static int Comma(ReadOnlySpan<TokenRow> sentence, int first)
    {
        var end = Math.Min(sentence.Length, first + LongestOpening);
        for (var i = first + 1; i < end; i++)
            if (sentence[i].Form == FunctionWord.Comma) return i;
        return -1;
    }

    private static int NextWord(ReadOnlySpan<TokenRow> sentence, int from)
    {
        for (var i = from; i < sentence.Length; i++)
            if (sentence[i].Kind is TokenKind.Word or TokenKind.Number) return i;
        return -1;
    }
}

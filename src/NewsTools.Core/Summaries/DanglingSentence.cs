using System.Collections.Frozen;

namespace NewsTools;

/// <summary>
/// Whether a sentence leans on another one: by how it opens (<c>However, …</c>, <c>He said …</c>, <c>Meanwhile, it …</c>),
/// or because it holds one end of a quotation alone.
/// </summary>
internal static class DanglingSentence
{
    private static readonly FrozenSet<uint> Leaning = WordList.Load("leaning-words.txt");
    private static readonly FrozenSet<uint> Referring = WordList.Load("referring-words.txt");

    private const int LongestOpening = 4;

    private static readonly uint CommaForm = WordHash.Of(",");

    /// <summary>Whether a sentence of these tokens dangles.</summary>
    public static bool Is(ReadOnlySpan<TokenRow> sentence)
    {
        var first = NextWord(sentence, 0);
        if (first < 0) return false;
        if (HasOneQuoteAlone(sentence)) return true;
        if (Leaning.Contains(sentence[first].Lower) || Refers(sentence, first)) return true;

        // "Meanwhile, it …" and "Last week, he …" lean by the pronoun after the comma.
        var comma = Comma(sentence, first);
        var after = comma < 0 ? -1 : NextWord(sentence, comma);
        return after >= 0 && Refers(sentence, after);
    }

    /// <summary>Whether a word refers back; before a capital it is a name or goes with one: <c>He Jianping</c>, <c>Both Seoul and Tokyo</c>.</summary>
    private static bool Refers(ReadOnlySpan<TokenRow> sentence, int index) =>
        Referring.Contains(sentence[index].Lower)
        && !(index + 1 < sentence.Length && sentence[index + 1].Has(TokenTraits.Capitalized));


    private static bool HasOneQuoteAlone(ReadOnlySpan<TokenRow> sentence)
    {
        var open = 0;
        foreach (ref readonly var token in sentence)
        {
            if (token.Has(TokenTraits.OpenQuote)) open++;
            else if (token.Has(TokenTraits.CloseQuote)) open--;
        }

        return open != 0;
    }

    private static int Comma(ReadOnlySpan<TokenRow> sentence, int first)
    {
        var end = Math.Min(sentence.Length, first + LongestOpening);
        for (var i = first + 1; i < end; i++)
            if (sentence[i].Form == CommaForm) return i;
        return -1;
    }

    private static int NextWord(ReadOnlySpan<TokenRow> sentence, int from)
    {
        for (var i = from; i < sentence.Length; i++)
            if (sentence[i].Kind is TokenKind.Word or TokenKind.Number) return i;
        return -1;
    }
}

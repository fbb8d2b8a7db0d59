namespace NewsTools;

/// <summary>Tells what capitals mean in a sentence.</summary>
internal static class CaseReader
{
    private const int FewestWords = 4;
    private const int ShortWord = 4;

    public static SentenceCase Read(ReadOnlySpan<TokenRow> tokens)
    {
        int lower = 0, longLower = 0, upper = 0, capitalized = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Has(TokenTraits.Clitic)) continue;
            if (token.Has(TokenTraits.AllLower)) (lower, longLower) = (lower + 1, longLower + (token.Length > ShortWord ? 1 : 0));
            else if (token.Has(TokenTraits.AllUpper) && token.Length > 1) upper++;
            else if (token.Has(TokenTraits.Capitalized)) capitalized++;
        }

        var closed = tokens[^1].Kind == TokenKind.Punctuation;
        if (upper + capitalized == 0) return SentenceCase.Lower;
        if (lower == 0 && capitalized <= upper / 4 && upper >= 2) return SentenceCase.Upper;
        return !closed && capitalized + upper >= FewestWords && longLower * 4 <= capitalized + upper && lower * 2 <= capitalized + upper
            ? SentenceCase.Title
            : SentenceCase.Normal;
    }
}

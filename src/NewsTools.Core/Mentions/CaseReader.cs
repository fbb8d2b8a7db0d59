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
            // Counted without branches, which nothing would foretell: each of these is 1 or 0.
            var traits = (int)token.Traits;
            var isWord = (token.Kind == TokenKind.Word ? 1 : 0) & ~(traits / (int)TokenTraits.Clitic);
            var isLower = isWord & (traits / (int)TokenTraits.AllLower);
            var isOther = isWord & ~isLower;
            var isUpper = isOther & (traits / (int)TokenTraits.AllUpper) & (token.Length > 1 ? 1 : 0);
            lower += isLower;
            longLower += isLower & (token.Length > ShortWord ? 1 : 0);
            upper += isUpper;
            capitalized += isOther & ~isUpper & (traits / (int)TokenTraits.Capitalized);
        }

        var closed = tokens[^1].Kind == TokenKind.Punctuation;
        if (upper + capitalized == 0) return SentenceCase.Lower;
        if (lower == 0 && capitalized <= upper / 4 && upper >= 2) return SentenceCase.Upper;
        return !closed && capitalized + upper >= FewestWords && longLower * 4 <= capitalized + upper && lower * 2 <= capitalized + upper
            ? SentenceCase.Title
            : SentenceCase.Normal;
    }
}

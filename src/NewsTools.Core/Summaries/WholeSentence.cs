namespace NewsTools;

/// <summary>Whether a sentence is one, and no headline, caption, byline or list item.</summary>
internal static class WholeSentence
{
    private const int FewestWords = 5;

    /// <summary>Whether it has some words, and ends in a mark that ends sentences, quotation marks and brackets behind it aside.</summary>
    public static bool Is(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (ref readonly var token in tokens)
            if (token.Kind == TokenKind.Word) words++;
        return words >= FewestWords && EndsAsOne(tokens, text);
    }

    private static bool EndsAsOne(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text)
    {
        var last = tokens.Length - 1;
        while (last > 0 && (tokens[last].Has(TokenTraits.CloseQuote) || text[tokens[last].Start] is ')' or ']' or '"' or '\'' or '\u201D' or '\u2019')) last--;
        return text[tokens[last].End - 1] is '.' or '!' or '\u2026';
    }
}

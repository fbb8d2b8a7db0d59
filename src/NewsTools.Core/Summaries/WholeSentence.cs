namespace NewsTools;

/// <summary>Whether a sentence is one, and no headline, caption, byline, question or list item.</summary>
internal static class WholeSentence
{
    private const int FewestWords = 5;

    /// <summary>
    /// Whether it has some words, opens with a capital or a number, and ends in a full stop or exclamation mark;
    /// quotation marks and brackets at both ends aside. A question is none: it waits for its answer.
    /// </summary>
    public static bool Is(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (ref readonly var token in tokens)
            if (token.Kind == TokenKind.Word && ++words == FewestWords) break;
        return words == FewestWords && StartsAsOne(tokens, text) && EndsAsOne(tokens, text);
    }

    /// <summary>A label with a colon opens a caption or credit: <c>Photo: Ada Brandt.</c></summary>
    private static bool StartsAsOne(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text)
    {
        if (tokens.Length > 1 && text[tokens[1].Start] == ':') return false;
        foreach (ref readonly var token in tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number) return !token.Has(TokenTraits.AllLower);
        return false;
    }

    /// <summary>Sentences one behind the other; behind a line that ends in a word or figure, as headlines do, stands a full stop.</summary>
    public static string Join(IReadOnlyList<string> lines) =>
        string.Join(' ', lines.Select((line, i) => i + 1 < lines.Count && line.Length > 0 && char.IsLetterOrDigit(line[^1]) ? line + "." : line));

    /// <summary>Whether it ends in a question mark.</summary>
    public static bool IsQuestion(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text) => LastCharacter(tokens, text) == '?';

    private static bool EndsAsOne(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text) => LastCharacter(tokens, text) is '.' or '!' or '\u2026';

    /// <summary>The last character before closing quotation marks and brackets.</summary>
    private static char LastCharacter(ReadOnlySpan<TokenRow> tokens, ReadOnlySpan<char> text)
    {
        var last = tokens.Length - 1;
        while (last > 0 && (tokens[last].Has(TokenTraits.CloseQuote) || text[tokens[last].Start] is ')' or ']' or '"' or '\'' or '\u201D' or '\u2019')) last--;
        return text[tokens[last].End - 1];
    }
}

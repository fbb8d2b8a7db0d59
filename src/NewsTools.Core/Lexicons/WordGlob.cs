namespace NewsTools;

/// <summary>One word of a <see cref="WordPattern"/>, in which a star stands for any letters.</summary>
internal readonly struct WordGlob
{
    /// <summary>What stands for a star: a letter, so that the tokenizer keeps the word whole, and none of English.</summary>
    public const char Star = '\u01C2';

    private readonly string _word;
    private readonly string? _upper;

    /// <summary>The word, with <see cref="Star"/> for each star.</summary>
    public WordGlob(string word)
    {
        _word = word;
        _upper = word.ToUpperInvariant() is var upper && upper != word ? upper : null;
    }

    public bool Matches(in TokenRow token, ReadOnlySpan<char> text)
    {
        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol && _word[0] == Star) return false;
        var word = token.Span.In(text);
        return Matches(_word, word, char.IsLower(_word[0]))
            || (_upper is not null && word.Length > 1 && token.Has(TokenTraits.AllUpper) && Matches(_upper, word, anyFirst: false));
    }

    /// <summary>Goes back to the latest star alone, which suffices: at most length times length steps.</summary>
    private static bool Matches(string glob, ReadOnlySpan<char> word, bool anyFirst)
    {
        int g = 0, w = 0, star = -1, resume = 0;
        while (w < word.Length)
        {
            if (g < glob.Length && glob[g] == Star) (star, resume) = (g++, w);
            else if (g < glob.Length && Same(glob[g], word[w], anyFirst && w == 0)) (g, w) = (g + 1, w + 1);
            else if (star >= 0) (g, w) = (star + 1, ++resume);
            else return false;
        }

        while (g < glob.Length && glob[g] == Star) g++;
        return g == glob.Length;
    }

    private static bool Same(char wanted, char found, bool anyCase) =>
        wanted == found || (wanted == '\'' && found is '\u2019' or '\u2018') || (anyCase && char.ToUpperInvariant(wanted) == found);
}

namespace NewsTools;

/// <summary>Which tokens carry a topic, and under which term their forms meet.</summary>
internal static class ContentWords
{
    private static readonly WordSet StopWords = WordList.Load("stop-words.txt");

    /// <summary>Whether the token is a word or number that says something of the topic.</summary>
    public static bool Is(in TokenRow token) =>
        token.Length > 1
        && token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Hashtag
        && !token.Has(TokenTraits.Clitic)
        && !StopWords.Contains(token.Lower);

    /// <summary>The hash of the word without its plural ending, lower-cased: one for <c>shell</c> and <c>Shells</c>.</summary>
    /// <remarks>
    /// The "S stemmer" of Donna Harman, "How effective is suffixing?" (Journal of the American Society for
    /// Information Science 42, 1991): <c>ies</c> to <c>y</c>, <c>es</c> to <c>e</c>, <c>s</c> away, with its exceptions.
    /// </remarks>
    public static uint Term(in TokenRow token, ReadOnlySpan<char> text) => Term(token.Span.In(text), token.Lower);

    /// <summary>The same for a word whose lower-case hash is known.</summary>
    public static uint Term(ReadOnlySpan<char> word, uint lower)
    {
        if (word.Length < 4 || WordHash.ToLower(word[^1]) != 's') return lower;
        var before = WordHash.ToLower(word[^2]);
        if (before is 's' or 'u' or '\'' or '\u2019') return lower;
        if (before != 'e') return WordHash.OfLower(word[..^1]);
        return WordHash.ToLower(word[^3]) switch
        {
            'i' when WordHash.ToLower(word[^4]) is not ('e' or 'a') => WithY(word[..^3]),
            'a' or 'o' or 'e' => lower,
            _ => WordHash.OfLower(word[..^1]),
        };
    }

    private static uint WithY(ReadOnlySpan<char> stem)
    {
        var state = WordHash.Seed;
        foreach (var character in stem) state = WordHash.Append(state, WordHash.ToLower(character));
        return WordHash.Finish(WordHash.Append(state, 'y'));
    }
}

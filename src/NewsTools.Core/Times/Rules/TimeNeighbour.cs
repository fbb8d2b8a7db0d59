namespace NewsTools;

/// <summary>A token beside an expression, or none at the sentence's end.</summary>
internal readonly ref struct TimeNeighbour(TokenRow token, ReadOnlySpan<char> text, bool isGlued)
{
    /// <summary>The token; the default value where there is none.</summary>
    public TokenRow Token { get; } = token;

    /// <summary>Its characters, or an empty text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Whether no space stands between it and the expression.</summary>
    public bool IsGlued { get; } = isGlued;

    /// <summary>Whether there is none.</summary>
    public bool IsNone => Text.IsEmpty;

    /// <summary>Whether it is a word in small letters.</summary>
    public bool IsSmallWord => Token.Length > 0 && Token.Kind == TokenKind.Word && char.IsLower(Text[0]);

    /// <summary>Whether it is a word that starts with a capital letter.</summary>
    public bool IsCapitalWord => Token.Length > 0 && Token.Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Whether it is one of some words or marks, by their hashes in lower case.</summary>
    public bool IsOneOf(WordSet words) => !IsNone && words.Contains(Token.Lower);

    /// <summary>Whether it is one of the words or marks in a list with spaces between them (lower case).</summary>
    public bool IsOneOf(string words)
    {
        if (IsNone) return false;
        for (var at = 0; at < words.Length;)
        {
            var end = words.IndexOf(' ', at);
            if (end < 0) end = words.Length;
            if (end - at == Text.Length && Text.Equals(words.AsSpan(at, end - at), StringComparison.OrdinalIgnoreCase)) return true;
            at = end + 1;
        }

        return false;
    }
}

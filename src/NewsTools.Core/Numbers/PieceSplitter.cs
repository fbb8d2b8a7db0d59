namespace NewsTools;

/// <summary>Cuts tokens into <see cref="WordPiece"/>s.</summary>
internal static class PieceSplitter
{
    /// <summary>Adds the pieces of one token; a plain word is one piece and is not looked into.</summary>
    public static void Split(ReadOnlySpan<char> text, in TokenRow token, int index, List<WordPiece> pieces)
    {
        var spaced = token.Has(TokenTraits.SpaceBefore);
        if (token.Kind == TokenKind.Word && (token.Traits & (TokenTraits.HasDigit | TokenTraits.HasHyphen)) == 0)
        {
            pieces.Add(new WordPiece(token.Start, token.Length, token.Lower, PieceKind.Word, spaced, index));
            return;
        }

        for (var at = token.Start; at < token.End;)
        {
            var (length, kind) = Measure(text[at..token.End]);
            var lower = WordHash.OfLower(text.Slice(at, length));
            pieces.Add(new WordPiece(at, length, lower, kind, spaced && at == token.Start, index));
            at += length;
        }
    }

    /// <summary>The length and kind of the piece at the start of a text that is not empty.</summary>
    private static (int Length, PieceKind Kind) Measure(ReadOnlySpan<char> text)
    {
        if (char.IsDigit(text[0])) return (LengthOfDigits(text), PieceKind.Digits);
        return char.IsLetter(text[0]) ? (LengthOfWord(text), PieceKind.Word) : (1, PieceKind.Mark);
    }

    private static int LengthOfDigits(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && (char.IsDigit(text[at]) || IsInner(text, at, char.IsDigit))) at++;
        return at;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int at = 1, stops = 0;
        for (; at < text.Length; at++)
        {
            if (char.IsLetter(text[at])) continue;
            // The last full stop belongs to 'p.m.' as the first one does, and to 'Sept.' as the lexicon spells it too.
            if (text[at] == '.' && (at + 1 < text.Length ? char.IsLetter(text[at + 1]) || stops > 0 : true)) stops++;
            else if (text[at] is not ('\'' or '\u2019') || at + 1 >= text.Length || !char.IsLetter(text[at + 1])) break;
        }

        return at;
    }

    private static bool IsInner(ReadOnlySpan<char> text, int at, Func<char, bool> isPart) =>
        text[at] is '.' or ',' && at + 1 < text.Length && isPart(text[at + 1]);
}

namespace NewsTools;

/// <summary>Cuts tokens into <see cref="WordPiece"/>s.</summary>
internal static class PieceSplitter
{
    /// <summary>Adds the pieces of one token; a plain word is one piece and is not looked into.</summary>
    public static void Split(ReadOnlySpan<char> text, in TokenRow token, int index, PieceList pieces)
    {
        var spaced = token.Has(TokenTraits.SpaceBefore);
        if (token.Kind == TokenKind.Word && (token.Traits & (TokenTraits.HasDigit | TokenTraits.HasHyphen)) == 0)
        {
            pieces.Add(new WordPiece(token.Start, token.Length, token.Lower, PieceKind.Word, spaced, index));
            return;
        }

        for (var at = token.Start; at < token.End;)
        {
            var length = Measure(text[at..token.End], out var kind);
            var lower = WordHash.OfLower(text.Slice(at, length));
            pieces.Add(new WordPiece(at, length, lower, kind, spaced && at == token.Start, index));
            at += length;
        }
    }

    /// <summary>The length and kind of the piece at the start of a text that is not empty.</summary>
    private static int Measure(ReadOnlySpan<char> text, out PieceKind kind)
    {
        kind = char.IsDigit(text[0]) ? PieceKind.Digits : char.IsLetter(text[0]) ? PieceKind.Word : PieceKind.Mark;
        return kind switch { PieceKind.Digits => LengthOfDigits(text), PieceKind.Word => LengthOfWord(text), _ => 1 };
    }

    private static int LengthOfDigits(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && (char.IsDigit(text[at]) || IsInner(text, at))) at++;
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

    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]);
}

namespace NewsTools.Quantities;

/// <summary>Cuts the phrases of word lists as texts are cut.</summary>
internal static class PhrasePieces
{
    /// <summary>The hashes of the pieces of a phrase.</summary>
    public static uint[] Of(string phrase)
    {
        var pieces = new PieceList();
        for (var at = 0; at < phrase.Length;)
        {
            var end = phrase.IndexOf(' ', at);
            if (end < 0) end = phrase.Length;
            var token = new TokenRow(at, end - at, 0, 0, TokenKind.Number, TokenTraits.SpaceBefore);
            if (end > at) PieceSplitter.Split(phrase, token, 0, pieces);
            at = end + 1;
        }

        var hashes = new uint[pieces.Count];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = pieces[i].Lower;
        return hashes;
    }
}

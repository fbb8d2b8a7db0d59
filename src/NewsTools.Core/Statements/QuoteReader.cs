namespace NewsTools.Statements;

/// <summary>
/// Pairs quotation marks. A pair lies within a paragraph; a quote that is open at the end of one and opened again at the start
/// of the next goes on there. A mark without a partner is left alone, so that one stray mark shifts nothing behind it.
/// </summary>
internal static class QuoteReader
{
    /// <summary>The quotes of a text, marks included, in text order and none in another.</summary>
    public static void Read(TokenLayer layer, string text, RowList<TokenStretch> quotes)
    {
        quotes.Clear();
        for (var i = 0; i < layer.Paragraphs.Length; i++)
        {
            ref readonly var paragraph = ref layer.Paragraphs[i];
            var (first, end) = (layer.Sentences[paragraph.FirstSentence].FirstToken, layer.Sentences[paragraph.EndSentence - 1].EndToken);
            var goesOn = i + 1 < layer.Paragraphs.Length
                && layer.Tokens[layer.Sentences[layer.Paragraphs[i + 1].FirstSentence].FirstToken].Has(TokenTraits.OpenQuote);
            ReadParagraph(layer, text, first, end, goesOn, quotes);
        }
    }

    private static void ReadParagraph(TokenLayer layer, string text, int first, int end, bool goesOn, RowList<TokenStretch> quotes)
    {
        var (open, openKind) = (-1, '\0');
        for (var token = first; token < end; token++)
        {
            ref readonly var row = ref layer.Tokens[token];
            if ((row.Traits & (TokenTraits.OpenQuote | TokenTraits.CloseQuote)) == 0) continue;
            var kind = KindOf(text[row.Start], row.Length);
            if (row.Has(TokenTraits.OpenQuote))
            {
                if (open < 0 || kind == openKind || openKind == '\'') (open, openKind) = (token, kind);
            }
            else if (open >= 0 && kind == openKind)
            {
                quotes.Add(new TokenStretch(open, token + 1));
                open = -1;
            }
        }

        if (open >= 0 && goesOn && openKind != '\'') quotes.Add(new TokenStretch(open, end));
    }

    /// <summary>Which marks close which: double ones, single ones, angled ones.</summary>
    private static char KindOf(char mark, int length) => mark switch
    {
        '\'' or '‘' or '’' or '`' => length > 1 ? '"' : '\'',
        '«' or '»' or '‹' or '›' => '«',
        _ => '"',
    };
}

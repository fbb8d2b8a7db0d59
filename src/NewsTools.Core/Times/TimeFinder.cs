namespace NewsTools;

/// <summary>Cuts sentences into stretches of words that times are made of, and runs the rules over those that may hold one.</summary>
internal static class TimeFinder
{
    private enum Worth : byte
    {
        None,
        Glue,
        Wakes,
    }

    /// <summary>Finds the time expressions of the scratch's document, in text order, and leaves them in its list.</summary>
    public static void Find(TimeScratch scratch, TimeGrammar grammar, CancellationToken cancellation)
    {
        foreach (ref readonly var sentence in scratch.Tokens.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            FindIn(scratch, grammar, sentence);
        }
    }

    private static void FindIn(TimeScratch scratch, TimeGrammar grammar, in SentenceRow sentence)
    {
        var tokens = scratch.Tokens.Tokens;
        int start = -1, before = scratch.Found.Count;
        var wakes = false;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var worth = WorthOf(scratch, grammar.Lexicon, tokens, at, sentence.FirstToken);
            if (worth != Worth.None)
            {
                if (start < 0) start = at;
                wakes |= worth == Worth.Wakes;
                continue;
            }

            if (wakes) Run(scratch, grammar, sentence, start, at);
            (start, wakes) = (-1, false);
        }

        if (wakes) Run(scratch, grammar, sentence, start, sentence.EndToken);
        if (scratch.Found.Count > before) Settle(scratch, sentence, before);
    }

    /// <summary>Lets the times of a sentence lean on one another.</summary>
    private static void Settle(TimeScratch scratch, in SentenceRow sentence, int from)
    {
        ListedQuarters.Add(scratch, sentence, from);
        if (scratch.Found.Count == from + 1) return;
        SharedYears.Spread(scratch, from);
        Appositions.Join(scratch, sentence, from);
        EventAnchors.Join(scratch, sentence, from);
    }

    private static Worth WorthOf(TimeScratch scratch, TimeLexicon lexicon, ReadOnlySpan<TokenRow> tokens, int at, int first)
    {
        ref readonly var token = ref tokens[at];
        var entry = lexicon.Find(token.Lower, out var wakes);
        if (wakes) return Worth.Wakes;
        if ((token.Traits & (TokenTraits.HasDigit | TokenTraits.HasHyphen)) != 0) return WorthOfMixed(scratch, lexicon, token, at);
        if (entry < 0) return Worth.None;
        // The stroke of 11/12/22 and the colon of 10:30, where a tokenizer parts them.
        var joins = token.Length == 1 && !token.Has(TokenTraits.SpaceBefore) && at > first
            && tokens[at - 1].Kind == TokenKind.Number && scratch.Text[token.Start] is '/' or ':';
        return joins ? Worth.Wakes : Worth.Glue;
    }

    /// <summary>Tokens with digits or hyphens are looked into: <c>mid-2023</c>, <c>three-year</c>, <c>1990s</c>, <c>10:30</c>.</summary>
    private static Worth WorthOfMixed(TimeScratch scratch, TimeLexicon lexicon, in TokenRow token, int at)
    {
        if (token.Kind is TokenKind.Url or TokenKind.Email or TokenKind.Handle or TokenKind.Hashtag or TokenKind.Emoticon) return Worth.None;
        if (token.Kind == TokenKind.Number && !scratch.Text.AsSpan(token.Start, token.Length).ContainsAnyExceptInRange('0', '9'))
            return token.Length is 3 or 4 or 8 ? Worth.Wakes : Worth.Glue;
        scratch.Pieces.Clear();
        PieceSplitter.Split(scratch.Text, token, at, scratch.Pieces);
        var worth = Worth.None;
        foreach (ref readonly var piece in scratch.Pieces.Span)
        {
            var entry = lexicon.Find(piece.Lower, out var wakes);
            if (wakes) return Worth.Wakes;
            if (scratch.Pieces.Count == 2 && NumberWords.English[piece.Lower].Kind == NumberWordKind.OrdinalEnding) return Worth.Wakes;
            if (piece.Kind == PieceKind.Digits && (piece.Length >= 3 || scratch.Pieces.Count > 2 || (piece.Length == 2 && scratch.Text[token.Start] is '\'' or '’'))) return Worth.Wakes;
            if (entry >= 0 || piece.Kind == PieceKind.Digits) worth = Worth.Glue;
        }

        return worth;
    }

    private static void Run(TimeScratch scratch, TimeGrammar grammar, in SentenceRow sentence, int first, int end)
    {
        scratch.Clear();
        scratch.Sentence = sentence;
        for (var at = first; at < end; at++) PieceSplitter.Split(scratch.Text, scratch.Tokens.Tokens[at], at, scratch.Pieces);
        ItemBuilder.Build(scratch, grammar.Lexicon);
        new RuleMatcher(grammar, scratch).Run();
    }
}

namespace NewsTools;

/// <summary>Cuts sentences into stretches of words that times are made of, and runs the rules over those that may hold one.</summary>
internal static class TimeFinder
{
    private const int Block = 512;

    /// <summary>Finds the time expressions of the scratch's document, in text order, and leaves them in its list.</summary>
    public static void Find(TimeScratch scratch, TimeGrammar grammar, CancellationToken cancellation)
    {
        var worths = scratch.Worths;
        Weigh(scratch, grammar.Lexicon, worths);
        var sentences = scratch.Tokens.Sentences;
        for (int at = NextWaking(worths, 0), sentence = 0; at < worths.Length; sentence++)
        {
            cancellation.ThrowIfCancellationRequested();
            while (sentences[sentence].EndToken <= at) sentence++;
            at = FindIn(scratch, grammar, sentences[sentence], at);
        }
    }

    /// <summary>Finds the times of a sentence.</summary>
    /// <param name="scratch">The scratch.</param>
    /// <param name="grammar">The grammar.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of its first token that wakes.</param>
    /// <returns>The index of the next such token behind the sentence.</returns>
    private static int FindIn(TimeScratch scratch, TimeGrammar grammar, in SentenceRow sentence, int at)
    {
        var worths = scratch.Worths;
        var before = scratch.Found.Count;
        while (at < sentence.EndToken)
        {
            var (start, end) = (at, at + 1);
            while (start > sentence.FirstToken && worths[start - 1] != (byte)TimeWorth.None) start--;
            while (end < sentence.EndToken && worths[end] != (byte)TimeWorth.None) end++;
            Run(scratch, grammar, sentence, start, end);
            at = NextWaking(worths, end);
        }

        if (scratch.Found.Count > before) Settle(scratch, sentence, before);
        return at;
    }

    private static int NextWaking(ReadOnlySpan<byte> worths, int from) =>
        worths[from..].IndexOf((byte)TimeWorth.Wakes) is >= 0 and var offset ? from + offset : worths.Length;

    /// <summary>Lets the times of a sentence lean on one another.</summary>
    private static void Settle(TimeScratch scratch, in SentenceRow sentence, int from)
    {
        ListedQuarters.Add(scratch, sentence, from);
        if (scratch.Found.Count == from + 1) return;
        SharedYears.Spread(scratch, from);
        Appositions.Join(scratch, sentence, from);
        EventAnchors.Join(scratch, sentence, from);
    }

    /// <summary>
    /// Says of each token what it is worth. Those that can be worth anything are gathered without a branch, which no processor
    /// could foretell, and only they are looked up.
    /// </summary>
    private static void Weigh(TimeScratch scratch, TimeLexicon lexicon, Span<byte> worths)
    {
        var tokens = scratch.Tokens.Tokens;
        worths.Clear();
        Span<int> likely = stackalloc int[Block];
        for (var first = 0; first < tokens.Length; first += Block)
        {
            var (end, count) = (Math.Min(first + Block, tokens.Length), 0);
            for (var at = first; at < end; at++)
            {
                ref readonly var token = ref tokens[at];
                likely[count] = at;
                count += lexicon.MayHave(token.Lower) | (((int)token.Traits / (int)TokenTraits.HasDigit) & 1) | (((int)token.Traits / (int)TokenTraits.HasHyphen) & 1);
            }

            foreach (var at in likely[..count]) worths[at] = (byte)WorthOf(scratch, lexicon, tokens, at);
        }
    }

    private static TimeWorth WorthOf(TimeScratch scratch, TimeLexicon lexicon, ReadOnlySpan<TokenRow> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        var worth = lexicon.WorthOf(token.Lower);
        if (worth == TimeWorth.Wakes) return worth;
        if ((token.Traits & (TokenTraits.HasDigit | TokenTraits.HasHyphen)) != 0) return WorthOfMixed(scratch, lexicon, token, at);
        if (worth != TimeWorth.Joins) return worth;
        var joins = !token.Has(TokenTraits.SpaceBefore) && at > 0 && tokens[at - 1].Kind == TokenKind.Number && scratch.Tokens.SentenceOfToken(at - 1) == scratch.Tokens.SentenceOfToken(at);
        return joins ? TimeWorth.Wakes : TimeWorth.Glue;
    }

    /// <summary>Tokens with digits or hyphens are looked into: <c>mid-2023</c>, <c>three-year</c>, <c>1990s</c>, <c>10:30</c>.</summary>
    private static TimeWorth WorthOfMixed(TimeScratch scratch, TimeLexicon lexicon, in TokenRow token, int at)
    {
        if (token.Kind is TokenKind.Url or TokenKind.Email or TokenKind.Handle or TokenKind.Hashtag or TokenKind.Emoticon) return TimeWorth.None;
        if (token.Kind == TokenKind.Number && !scratch.Text.AsSpan(token.Start, token.Length).ContainsAnyExceptInRange('0', '9'))
            return token.Length is 3 or 4 or 8 ? TimeWorth.Wakes : TimeWorth.Glue;
        scratch.Pieces.Clear();
        PieceSplitter.Split(scratch.Text, token, at, scratch.Pieces);
        var worth = TimeWorth.None;
        foreach (ref readonly var piece in scratch.Pieces.Span)
        {
            var own = lexicon.WorthOf(piece.Lower);
            if (own == TimeWorth.Wakes) return own;
            if (scratch.Pieces.Count == 2 && NumberWords.English[piece.Lower].Kind == NumberWordKind.OrdinalEnding) return TimeWorth.Wakes;
            if (piece.Kind == PieceKind.Digits && (piece.Length >= 3 || scratch.Pieces.Count > 2 || (piece.Length == 2 && scratch.Text[token.Start] is '\'' or '’'))) return TimeWorth.Wakes;
            if (own != TimeWorth.None || piece.Kind == PieceKind.Digits) worth = TimeWorth.Glue;
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

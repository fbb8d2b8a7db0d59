namespace NewsTools;

/// <summary>
/// Joins an acronym in brackets to the words before it whose initials it is, and its later uses to both:
/// <c>Ukraine Security Assistance Initiative (USAI)</c>.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class AcronymLinks(NameScan scan)
{
    private const int MostWordsPerLetter = 3;
    private const int LongestAcronym = 10;
    private readonly WordIndex _expansions = new();

    public void Link(RowList<NamePhrase> phrases)
    {
        _expansions.Clear();
        var span = phrases.Span;
        for (var i = 0; i < span.Length; i++)
        {
            if (_expansions.Find(span[i].Key) is >= 0 and var known) Join(ref span[i], known);
            else if (IsBracketed(span[i])) LinkBracketed(span, i);
        }
    }

    private bool IsBracketed(in NamePhrase phrase)
    {
        ref readonly var sentence = ref scan.Layer.Sentences[phrase.Sentence];
        return phrase.Count == 1 && phrase.Start > sentence.FirstToken + 2 && phrase.End < sentence.EndToken
            && scan.Tokens[phrase.Start].Length is >= 2 and <= LongestAcronym
            && scan.Tokens[phrase.Start].Has(TokenTraits.AllUpper)
            && scan.Tokens[phrase.Start - 1].Lower == FunctionWord.Open && scan.Tokens[phrase.End].Lower == FunctionWord.Close;
    }

    private void LinkBracketed(Span<NamePhrase> phrases, int acronym)
    {
        var open = phrases[acronym].Start - 1;
        var start = ExpansionStart(scan.WordAt(phrases[acronym].Start), open, scan.Layer.Sentences[phrases[acronym].Sentence].FirstToken);
        if (start < 0) return;
        var expansion = acronym - 1;
        while (expansion >= 0 && phrases[expansion].Sentence == phrases[acronym].Sentence && phrases[expansion].Start > start) expansion--;
        if (expansion < 0 || phrases[expansion].End <= start || phrases[expansion].Sentence != phrases[acronym].Sentence) expansion = acronym - 1;
        if (expansion < 0 || phrases[expansion].End < start) return;
        Stretch(ref phrases[expansion], start, open);
        for (var i = expansion + 1; i < acronym; i++) phrases[i].Covered = true;
        phrases[expansion].Cues.Add(NameCue.AcronymOfName);
        _expansions.Set(phrases[acronym].Key, expansion);
        Join(ref phrases[acronym], expansion);
    }

    /// <summary>The token where the words begin whose initials the acronym spells, or -1. Small words may lack a letter.</summary>
    private int ExpansionStart(ReadOnlySpan<char> acronym, int open, int first)
    {
        var letter = acronym.Length - 1;
        for (var at = open - 1; at >= first && open - at <= acronym.Length * MostWordsPerLetter; at--)
        {
            ref readonly var token = ref scan.Tokens[at];
            if (token.Kind != TokenKind.Word || token.Has(TokenTraits.Clitic)) continue;
            var initial = char.ToUpperInvariant(scan.WordAt(at)[0]);
            if (token.Has(TokenTraits.AllLower) && initial != acronym[letter]) continue;
            if (initial != acronym[letter]) return -1;
            if (token.Has(TokenTraits.AllLower) && token.Length <= 3) continue;
            if (letter-- == 0) return open - at >= 2 && scan.Tokens[at].Has(TokenTraits.Capitalized) ? at : -1;
        }

        return -1;
    }

    private void Stretch(ref NamePhrase phrase, int start, int end)
    {
        if (phrase.Start == start && phrase.End == end) return;
        (phrase.Start, phrase.End, phrase.Match, phrase.Cues) = (start, end, default, default);
        phrase.Key = scan.Tokens[start].Lower;
        for (var i = start + 1; i < end; i++) phrase.Key = WordHash.Combine(phrase.Key, scan.Tokens[i].Lower);
    }

    private static void Join(ref NamePhrase phrase, int expansion)
    {
        phrase.Link = expansion;
        phrase.Cues.Add(NameCue.AcronymOfName);
    }
}

namespace NewsTools.Statements;

/// <summary>Leaves out what stands before the name of a source and is none of it: a dateline, an opening phrase, a clause.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class SourceOpening(StatementScene scene)
{
    /// <summary>Leaves out a dateline (<c>PARIS (AP) — </c>), a time, a relative word or conjunction before the name.</summary>
    public TokenStretch Without(TokenStretch phrase, int head)
    {
        var first = phrase.First;
        if (first == scene.First && DatelineRepair.DashOf(scene) is >= 0 and var dash && dash < head) first = dash + 1;
        if (first < head && (scene.Is(first, StatementWord.Even) || scene.Is(first, StatementWord.With))) first++;
        if (scene.Tag(first) == PartOfSpeech.ADP && scene.LastComma(first, head) is >= 0 and var comma) first = comma + 1;
        else if (first == scene.First + 1 && scene.Tag(scene.First) == PartOfSpeech.ADP && CommaBeforeName(first, phrase.End) is >= 0 and var mark) first = mark + 1;
        while (first < head && IsOpening(first)) first++;
        return phrase with { First = first };
    }

    /// <summary><c>In an email, Axelsen, a former mayor, said</c>, where the tree takes the name for a description: the first comma, where a name follows it; or -1.</summary>
    private int CommaBeforeName(int first, int end)
    {
        for (var token = first; token + 1 < end; token++)
            if (scene.Is(token, StatementWord.Comma)) return scene.Tag(token + 1) == PartOfSpeech.PROPN && !scene.IsTime(token + 1) && scene.Tag(token - 1) != PartOfSpeech.PROPN ? token : -1;
        return -1;
    }

    /// <summary><c>The union raised its dues, officials said</c>: a clause before the head is no part of the name.</summary>
    public TokenStretch WithoutClause(TokenStretch phrase, int head)
    {
        var first = phrase.First;
        if (FiniteIn(first, head) is >= 0 and var verb) first = scene.LastComma(verb, head) is >= 0 and var comma ? comma + 1 : BehindVerb(verb, head);
        return phrase with { First = first };
    }

    /// <summary>The first finite verb of a stretch that no relative word or conjunction leads to, or -1.</summary>
    private int FiniteIn(int from, int to)
    {
        for (var token = from; token < to; token++)
            if (scene.IsRelativeWord(token) || scene.Is(token, StatementWord.That) || scene.Tag(token) == PartOfSpeech.SCONJ || scene.IsQuoteMark(token)) return -1;
            else if (scene.IsFinite(token)) return token;
        return -1;
    }

    /// <summary>Where the noun phrase behind a verb begins.</summary>
    private int BehindVerb(int verb, int head)
    {
        var token = verb + 1;
        while (token < head && scene.Tag(token) is PartOfSpeech.ADP or PartOfSpeech.ADV or PartOfSpeech.VERB or PartOfSpeech.AUX or PartOfSpeech.PART) token++;
        return token;
    }

    private bool IsOpening(int token) =>
        scene.Is(token, StatementWord.Comma) || IsLoneMark(token) || scene.Fine(token) is "WRB" or "WDT" || scene.Tag(token) is PartOfSpeech.SCONJ
        || (scene.Tag(token) == PartOfSpeech.CCONJ && !scene.Is(token, StatementWord.Both) && !scene.Is(token, StatementWord.Either) && !scene.Is(token, StatementWord.Neither));

    private bool IsLoneMark(int token) => scene.IsQuoteMark(token) && scene.Tokens[token].Has(TokenTraits.CloseQuote) && !scene.Tokens[token].Has(TokenTraits.OpenQuote);
}

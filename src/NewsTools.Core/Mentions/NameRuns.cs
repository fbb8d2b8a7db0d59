namespace NewsTools;

/// <summary>Finds the runs of tokens that look like names: capitalised words and what may stand between them.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class NameRuns(NameScan scan)
{
    private static readonly ulong Personal = LexiconKinds.Of(LexiconKind.GivenName, LexiconKind.Surname);
    /// <summary>Bounds the work on a text of nothing but capitals.</summary>
    private const int LongestRun = 48;

    private const int LongestSyllable = 7;

    /// <summary>Whether a run may begin at a token.</summary>
    public bool Starts(int token, int end)
    {
        if (!IsNameWord(token)) return IsParticle(token) && token + 1 < end && ParticleEnd(token, end) > token;
        if (scan.TryLongest(token, end, LexiconKinds.Names, out var match) && match.Count > 1) return true;
        if (IsCalendar(token, end)) return false;
        return !scan.Is(token, LexiconKind.Stopword) || StartsPerson(token, end);
    }

    /// <summary><c>Will Smith</c>: a first name that is a small word too, before a family name.</summary>
    private bool StartsPerson(int token, int end) =>
        token + 1 < end && scan.Is(token + 1, LexiconKind.Surname) && IsNameWord(token + 1) && !IsCalendar(token + 1, end)
        && scan.TryLongest(token, token + 1, Personal, out var match)
        && (LexiconSenses.Of(scan.Lexicon, match).Clear & Personal) != 0;

    /// <summary>A day of the week, or a month that is no first name here.</summary>
    private bool IsCalendar(int token, int end) =>
        scan.Is(token, LexiconKind.Weekday)
        || (scan.Is(token, LexiconKind.Month) && (!scan.IsAny(token, Personal) || (token + 1 < end && scan.Tokens[token + 1].Kind == TokenKind.Number)));

    /// <summary>The end of the run that begins at a token.</summary>
    public int EndOf(int start, int end)
    {
        var at = start;
        end = Math.Min(end, start + LongestRun);
        while (at < end)
        {
            if (scan.TryLongest(at, end, LexiconKinds.Names, out var match) && match.Count > 1 && (at == start || IsNameWord(at))) at = match.End;
            else if (IsNameWord(at) && (at == start || (!IsSmallWord(at) && !IsCalendar(at, end)))) at++;
            else if (at == start && IsParticle(at)) at = ParticleEnd(at, end);
            else if (JoinEnd(start, at, end) is var join && join > at) at = join;
            else break;
        }

        return at;
    }

    /// <summary>A word with a capital, or with one inside: <c>iPhone</c>; but not <c>pro-Western</c>.</summary>
    public bool IsNameWord(int token)
    {
        ref readonly var row = ref scan.Tokens[token];
        return row.Kind == TokenKind.Word && !row.Has(TokenTraits.Clitic)
            && (row.Has(TokenTraits.Capitalized) || (!row.Has(TokenTraits.AllLower) && !row.Has(TokenTraits.HasHyphen) && scan.WordAt(token).ContainsAnyInRange('A', 'Z')));
    }

    private bool IsSmallWord(int token) => scan.Is(token, LexiconKind.Stopword) && !scan.IsAny(token, Personal | LexiconKinds.Names);

    private bool IsParticle(int token) => scan.Is(token, LexiconKind.NameParticle) && scan.Tokens[token].Has(TokenTraits.AllLower);

    /// <summary>What may join a capitalised word to the run: a hyphen, an ampersand, a particle, a suffix after a comma; or a suffix in small letters the run itself.</summary>
    private int JoinEnd(int start, int at, int end)
    {
        if (at > start && IsSmallSuffix(at)) return at + 1;
        if (at + 1 >= end) return at;
        ref readonly var token = ref scan.Tokens[at];
        if (token.Lower == FunctionWord.Hyphen) return HyphenEnd(start, at, end);
        if (token.Lower == FunctionWord.Ampersand) return IsNameWord(at + 1) ? at + 2 : at;
        if (token.Lower == FunctionWord.Comma) return SuffixEnd(at, end);
        if (IsParticle(at)) return ParticleEnd(at, end);
        return token.Has(TokenTraits.Clitic) && token.Lower is var lower && (lower == FunctionWord.Possessive || lower == FunctionWord.Apostrophe)
            ? PossessiveEnd(start, at, end)
            : at;
    }

    /// <summary><c>van der Sar</c>, <c>al-Sadr</c>: the end of the capitalised word after particles.</summary>
    private int ParticleEnd(int at, int end)
    {
        var next = at;
        while (next < end && next - at < 3 && IsParticle(next))
        {
            next++;
            if (next < end && scan.Tokens[next].Lower == FunctionWord.Hyphen && IsTight(next)) next++;
        }

        return next > at && next < end && IsNameWord(next) && !IsSmallWord(next) ? next + 1 : at;
    }

    /// <summary>
    /// <c>Jean-Pierre</c>, <c>Suk-yeol</c>; but neither <c>US-led</c> nor <c>US-China</c>, whose first part is a name
    /// of its own.
    /// </summary>
    private int HyphenEnd(int start, int at, int end)
    {
        if (at == start || !IsTight(at) || !IsTight(at + 1) || scan.Tokens[at + 1].Kind is not (TokenKind.Word or TokenKind.Number)) return at;
        if (scan.IsAny(at - 1, LexiconKinds.Places | LexiconKinds.Peoples) && !scan.IsAny(at - 1, Personal)) return at;
        if (IsNameWord(at + 1)) return scan.IsAny(at + 1, LexiconKinds.Peoples) ? at : at + 2;
        var token = scan.Tokens[at + 1];
        var isSyllable = token.Has(TokenTraits.AllLower) && token.Length <= LongestSyllable && !scan.Is(at + 1, LexiconKind.HyphenTail)
            && (!scan.IsAny(at + 1, ~Personal) || (at - start == 2 && scan.Is(start, LexiconKind.Surname)))
            && !scan.Tokens[at - 1].Has(TokenTraits.AllUpper);
        return isSyllable || (token.Kind == TokenKind.Number && scan.Tokens[at - 1].Length <= 4) ? at + 2 : at;
    }

    /// <summary><c>, Inc.</c>, <c>, Jr.</c></summary>
    private int SuffixEnd(int at, int end)
    {
        var isSuffix = scan.TryLongest(at + 1, end, LexiconKinds.Bit(LexiconKind.Honorific) | LexiconKinds.Bit(LexiconKind.OrgSuffix), out var match)
            && NameSuffix.Is(scan.Lexicon, match);
        return isSuffix ? match.End : at;
    }

    /// <summary><c>plc</c></summary>
    private bool IsSmallSuffix(int token) =>
        scan.Tokens[token].Has(TokenTraits.AllLower) && scan.Is(token, LexiconKind.OrgSuffix)
        && scan.TryLongest(token, token + 1, LexiconKinds.Bit(LexiconKind.OrgSuffix), out var match) && NameSuffix.Is(scan.Lexicon, match);

    /// <summary>
    /// <c>Lord's Resistance Army</c>, <c>Workers' Party</c>: a common noun owns the rest of an organisation's name;
    /// <c>St. Mary's Church</c>: a saint owns a building.
    /// </summary>
    private int PossessiveEnd(int start, int at, int end)
    {
        var owner = at - 1;
        var isCommon = at - start <= 3 && scan.Is(owner, LexiconKind.CommonWord) && !scan.IsAny(owner, LexiconKinds.Names)
            && !scan.Tokens[start].Has(TokenTraits.SentenceStart);
        var isBuilding = scan.Is(at + 1, LexiconKind.FacilityHead) && (scan.IsAny(owner, Personal) || !scan.IsAny(owner, LexiconKinds.Places | LexiconKinds.Peoples));
        return IsNameWord(at + 1) && ((isCommon && !scan.IsAny(at + 1, Personal)) || isBuilding) ? at + 1 : at;
    }

    /// <summary>Whether no white space stands before a token.</summary>
    private bool IsTight(int token) => !scan.Tokens[token].Has(TokenTraits.SpaceBefore);
}

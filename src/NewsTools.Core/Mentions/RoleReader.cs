namespace NewsTools;

/// <summary>Reads a person's role and country before the name (<c>US National Security spokesperson</c>) or after it.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class RoleReader(NameScan scan)
{
    private static readonly ulong Borders = LexiconKinds.Places | LexiconKinds.Peoples;
    private const int LongestRole = 8;
    private const int LongestApposition = 14;

    /// <summary>The role that ends where the name begins, without what is a name of its own: <c>spokesman</c> of <c>Pentagon spokesman</c>.</summary>
    public NameRole Before(in NamePhrase phrase)
    {
        var first = scan.Layer.Sentences[phrase.Sentence].FirstToken;
        var end = phrase.Start;
        var start = phrase.RoleEnd > phrase.RoleStart ? phrase.RoleStart : TitleStart(end, first);
        if (start == end || IsCivil(start, end)) return new NameRole(end, end, 0);
        start = SkipBorder(ExtendLeft(start, first), end);
        while (start < end - 1 && scan.PhraseAt(start) >= 0) start++;
        return new NameRole(start, end, CountryBefore(start, first));
    }

    /// <summary>The role in an apposition: <c>, the chief of the army,</c>.</summary>
    public NameRole After(in NamePhrase phrase)
    {
        ref readonly var sentence = ref scan.Layer.Sentences[phrase.Sentence];
        var at = phrase.End;
        if (at + 2 >= sentence.EndToken || scan.Tokens[at].Lower != FunctionWord.Comma) return default;
        at++;
        if (scan.Tokens[at].Kind == TokenKind.Number && scan.Tokens[at + 1].Lower == FunctionWord.Comma) at += 2;
        while (at < sentence.EndToken && IsDeterminer(at)) at++;
        var limit = Math.Min(sentence.EndToken, at + LongestApposition);
        var head = RoleIn(at, limit);
        if (head < 0) return default;
        var end = AppositionEnd(head, limit);
        var country = CountryIn(at, end);
        while (at < head && scan.IsAny(at, Borders) && scan.TryLongest(at, end, Borders, out var border)) at = border.End;
        if (at < head && scan.Tokens[at].Has(TokenTraits.Clitic)) at++;
        return new NameRole(at, end, country);
    }

    /// <summary>Where the roles and titles begin that end at a token; lower-case ones too.</summary>
    private int TitleStart(int end, int first)
    {
        var start = end;
        for (var moved = true; moved;)
        {
            moved = false;
            for (var at = Math.Max(first, start - LongestRole); at < start; at++)
            {
                if (!scan.TryLongest(at, start, LexiconKinds.Titles, out var title) || title.End != start) continue;
                if (start == end && !IsRole(title)) break;
                (start, moved) = (at, true);
                break;
            }
        }

        return start;
    }

    private static bool IsRole(in LexiconMatch title) => title.Has(LexiconKind.Role) || title.Has(LexiconKind.Honorific);

    /// <summary>Takes in modifiers and capitalised words that are no name of their own: <c>National Security</c>, <c>former</c>.</summary>
    private int ExtendLeft(int start, int first)
    {
        while (start > first)
        {
            var before = start - 1;
            ref readonly var token = ref scan.Tokens[before];
            var isHyphen = token.Lower == FunctionWord.Hyphen && !scan.Tokens[start].Has(TokenTraits.SpaceBefore) && before > first;
            if (scan.PhraseAt(before) >= 0) break;
            var isWord = token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.SentenceStart) && !scan.IsAny(before, Borders | LexiconKinds.Bit(LexiconKind.Stopword))
                && scan.IsAny(before, LexiconKinds.Of(LexiconKind.CommonWord, LexiconKind.BodyNoun, LexiconKind.OrgSuffix));
            if (!isHyphen && !isWord && !scan.IsAny(before, LexiconKinds.Of(LexiconKind.RoleModifier, LexiconKind.BodyNoun) | LexiconKinds.Titles)) break;
            if (token.Has(TokenTraits.AllLower) && scan.IsAny(before, LexiconKinds.Bit(LexiconKind.AgentVerb))) break;
            start = isHyphen ? before - 1 : before;
        }

        return start;
    }

    /// <summary>A country at the role's front is no part of it: <c>US Treasury Secretary</c>.</summary>
    private int SkipBorder(int start, int end)
    {
        while (start < end - 1 && scan.IsAny(start, Borders) && !scan.Is(start, LexiconKind.Role)
            && scan.TryLongest(start, end, Borders, out var border) && border.End < end) start = border.End;
        return start;
    }

    /// <summary>The country right before a role: by name, as a people, with a possessive.</summary>
    private ushort CountryBefore(int start, int first)
    {
        var end = start;
        if (end > first && scan.Tokens[end - 1].Has(TokenTraits.Clitic)) end--;
        for (var at = Math.Max(first, end - 4); at < end; at++)
            if (scan.TryLongest(at, end, Borders, out var match) && match.End == end) return CountryOf(match);
        return 0;
    }

    private ushort CountryOf(in LexiconMatch match) =>
        LexiconSenses.TryPick(scan.Lexicon, match, Borders, out var reading) ? reading.CountryNumber : (ushort)0;

    private ushort CountryIn(int start, int end)
    {
        for (var at = start; at < end; at++)
            if (scan.TryLongest(at, end, Borders, out var match) && CountryOf(match) is > 0 and var country) return country;
        return 0;
    }

    /// <summary>The first role in an apposition, unless a verb comes before it, or -1.</summary>
    private int RoleIn(int at, int end)
    {
        for (var i = at; i < end && i < at + 7; i++)
        {
            if (scan.Tokens[i].Kind == TokenKind.Punctuation && scan.Tokens[i].Lower != FunctionWord.Hyphen) return -1;
            if (scan.Is(i, LexiconKind.Role) || scan.TryLongest(i, end, LexiconKinds.Bit(LexiconKind.Role), out _)) return i;
            if (scan.IsAny(i, LexiconKinds.Of(LexiconKind.AgentVerb, LexiconKind.PersonCue)) && scan.Tokens[i].Has(TokenTraits.AllLower)) return -1;
            if (scan.Is(i, LexiconKind.Stopword) && !IsDeterminer(i)) return -1;
        }

        return -1;
    }

    /// <summary>Up to the next comma, dash or verb of speech.</summary>
    private int AppositionEnd(int head, int limit)
    {
        var at = scan.TryLongest(head, limit, LexiconKinds.Bit(LexiconKind.Role), out var role) ? role.End : head + 1;
        for (; at < limit; at++)
        {
            ref readonly var token = ref scan.Tokens[at];
            if (token.Kind == TokenKind.Punctuation && token.Lower != FunctionWord.Hyphen) break;
            if (scan.IsAny(at, LexiconKinds.Of(LexiconKind.AgentVerb, LexiconKind.PersonCue)) && token.Has(TokenTraits.AllLower)) break;
        }

        return at;
    }

    private bool IsDeterminer(int token)
    {
        var lower = scan.Tokens[token].Lower;
        return lower == FunctionWord.The || lower == FunctionWord.A || lower == FunctionWord.An;
    }

    /// <summary><c>Mr.</c> and its like say nothing of a role.</summary>
    private bool IsCivil(int start, int end)
    {
        if (!scan.TryLongest(start, end, LexiconKinds.Bit(LexiconKind.Honorific), out var title) || title.End != end || title.Has(LexiconKind.Role)) return false;
        foreach (var reading in scan.Lexicon.ReadingsOf(title))
            if (reading.Kind == LexiconKind.Honorific && reading.DetailIs("civil")) return true;
        return false;
    }
}

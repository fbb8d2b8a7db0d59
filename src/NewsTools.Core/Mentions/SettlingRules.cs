namespace NewsTools;

/// <summary>Rules that settle a phrase's kind alone: a user's entry, a surface with one clear meaning, a head that says it.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class SettlingRules(NameScan scan)
{
    /// <summary>The kinds that the scores do not tell apart.</summary>
    private static readonly ulong Settling = LexiconKinds.Peoples | LexiconKinds.Of(
        LexiconKind.Equipment, LexiconKind.Product, LexiconKind.Event, LexiconKind.Law, LexiconKind.Work);

    private const float UserCertainty = 1f;
    private const float LexiconCertainty = 0.93f;
    private const float UnclearCertainty = 0.55f;
    private const float ShipCertainty = 0.9f;
    private const float HeadCertainty = 0.7f;

    public void Apply(ref NamePhrase phrase)
    {
        if (phrase.Match.Count > 0 && HasCapital(phrase) && SettleByLexicon(ref phrase)) return;
        if (phrase.Count > 1 && scan.CaseOf(phrase.Sentence) == SentenceCase.Normal && phrase.RoleEnd == phrase.RoleStart) SettleByHead(ref phrase);
    }

    /// <summary>What has no capital is a name only where types have names too: <c>artillery shells</c>, but not <c>communist</c>.</summary>
    private bool HasCapital(in NamePhrase phrase)
    {
        if ((phrase.Match.KindBits & LexiconKinds.Bit(LexiconKind.Equipment)) != 0) return true;
        for (var at = phrase.Start; at < phrase.End; at++)
            if (!scan.Tokens[at].Has(TokenTraits.AllLower) && scan.Tokens[at].Kind == TokenKind.Word) return true;
        return LexiconSenses.TryPick(scan.Lexicon, phrase.Match, ~0UL, out var reading) && reading.Has(LexiconTraits.User);
    }

    private bool SettleByLexicon(ref NamePhrase phrase)
    {
        if (scan.Lexicon.HasUserSurfaces && LexiconSenses.TryPick(scan.Lexicon, phrase.Match, ~0UL, out var user) && user.Has(LexiconTraits.User))
            return Settle(ref phrase, MentionKinds.Of(user.Kind), "names/user-lexicon", UserCertainty);
        var (clear, unclear) = LexiconSenses.Of(scan.Lexicon, phrase.Match);
        var names = clear & LexiconKinds.Names;
        if (names == 0) return SettleUnclearPeople(ref phrase, unclear);
        if ((names & ~Settling) != 0) return false;
        if (phrase.Count == 1 && scan.IsAny(phrase.Start, LexiconKinds.Of(LexiconKind.GivenName, LexiconKind.Surname))
            && phrase.RoleEnd > phrase.RoleStart) return false;
        LexiconSenses.TryPick(scan.Lexicon, phrase.Match, names, out var reading);
        return Settle(ref phrase, MentionKinds.Of(reading.Kind), "names/lexicon", LexiconCertainty);
    }

    /// <summary><c>the Poles</c>: a people's name that is a common word too, with a capital inside a sentence.</summary>
    private bool SettleUnclearPeople(ref NamePhrase phrase, ulong unclear) =>
        unclear != 0 && (unclear & LexiconKinds.Names & ~LexiconKinds.Peoples) == 0
        && scan.CaseOf(phrase.Sentence) == SentenceCase.Normal && !scan.Tokens[phrase.Start].Has(TokenTraits.SentenceStart)
        && (phrase.Count > 1 || scan.Tokens[phrase.Start - 1].Lower == FunctionWord.The
            || !scan.IsAny(phrase.Start, LexiconKinds.Of(LexiconKind.GivenName, LexiconKind.Surname)))
        && Settle(ref phrase, MentionKind.Nationality, "names/unclear-people", UnclearCertainty);

    private void SettleByHead(ref NamePhrase phrase)
    {
        if (scan.Is(phrase.Start, LexiconKind.EquipmentHead) && scan.Tokens[phrase.Start].Has(TokenTraits.AllUpper))
        {
            Settle(ref phrase, MentionKind.Equipment, "names/ship", ShipCertainty);
            return;
        }

        if (TryHead(phrase, out var kinds) && (kinds & LexiconKinds.Bit(LexiconKind.OrgSuffix)) == 0)
        {
            if ((kinds & LexiconKinds.Bit(LexiconKind.LawHead)) != 0) Settle(ref phrase, MentionKind.Law, "names/law-head", HeadCertainty);
            else if ((kinds & LexiconKinds.Bit(LexiconKind.EventHead)) != 0) Settle(ref phrase, MentionKind.Event, "names/event-head", HeadCertainty);
        }
    }

    /// <summary>The head that ends the phrase, or that opens it before <c>of</c>.</summary>
    private bool TryHead(in NamePhrase phrase, out ulong kinds)
    {
        kinds = 0;
        for (var at = Math.Max(phrase.Start + 1, phrase.End - 3); at < phrase.End; at++)
        {
            // What follows 'of' heads nothing: Bureau of Inquiry.
            if (scan.Tokens[at - 1].Lower == FunctionWord.Of || !scan.TryLongest(at, phrase.End, LexiconKinds.Heads, out var head) || head.End != phrase.End) continue;
            kinds = head.KindBits & LexiconKinds.Heads;
            return !scan.IsAny(phrase.End - 1, LexiconKinds.Bit(LexiconKind.Surname));
        }

        if (scan.TryLongest(phrase.Start, phrase.End, LexiconKinds.Bit(LexiconKind.EventHead), out var first) && first.End < phrase.End && OpensOnly(first))
        {
            kinds = first.KindBits & LexiconKinds.Heads;
            return true;
        }

        for (var at = phrase.Start; at + 1 < phrase.End; at++)
            if (scan.Tokens[at + 1].Lower == FunctionWord.Of && scan.IsAny(at, LexiconKinds.Heads))
            {
                kinds = scan.KindsAt(at) & LexiconKinds.Heads;
                return true;
            }

        return false;
    }

    /// <summary>A head that always stands first: <c>Hurricane Katrina</c>.</summary>
    private bool OpensOnly(in LexiconMatch match)
    {
        foreach (var reading in scan.Lexicon.ReadingsOf(match))
            if (reading.Kind == LexiconKind.EventHead && reading.Has(LexiconTraits.First) && !reading.Has(LexiconTraits.Last)) return true;
        return false;
    }

    private static bool Settle(ref NamePhrase phrase, MentionKind? kind, string rule, float certainty)
    {
        (phrase.Settled, phrase.Rule, phrase.Certainty) = (kind, rule, certainty);
        return true;
    }
}

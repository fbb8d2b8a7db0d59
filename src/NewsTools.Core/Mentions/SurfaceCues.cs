namespace NewsTools;

/// <summary>Gathers the cues that lie in a phrase itself: what the lexicon says of it and of its words, and its shape.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class SurfaceCues(NameScan scan)
{
    private const int LongestAcronym = 6;

    private static readonly (LexiconKind Kind, NameCue Cue)[] WholeKinds =
    [
        (LexiconKind.Country, NameCue.IsCountry), (LexiconKind.Capital, NameCue.IsCapital), (LexiconKind.City, NameCue.IsCity),
        (LexiconKind.Region, NameCue.IsRegion), (LexiconKind.Place, NameCue.IsPlace), (LexiconKind.Demonym, NameCue.IsPeople),
        (LexiconKind.Nationality, NameCue.IsPeople), (LexiconKind.Organization, NameCue.IsOrganization), (LexiconKind.Agency, NameCue.IsAgency),
        (LexiconKind.Outlet, NameCue.IsOutlet), (LexiconKind.Party, NameCue.IsParty), (LexiconKind.Legislature, NameCue.IsLegislature),
        (LexiconKind.Company, NameCue.IsCompany), (LexiconKind.Team, NameCue.IsTeam), (LexiconKind.Facility, NameCue.IsFacility),
        (LexiconKind.Person, NameCue.IsPerson), (LexiconKind.Equipment, NameCue.IsOtherName), (LexiconKind.Product, NameCue.IsOtherName),
        (LexiconKind.Event, NameCue.IsOtherName), (LexiconKind.Law, NameCue.IsOtherName), (LexiconKind.Work, NameCue.IsOtherName),
    ];

    public void Read(in NamePhrase phrase, ref CueSet cues)
    {
        ReadWhole(phrase, ref cues);
        ReadWords(phrase, ref cues);
        ReadEnds(phrase, ref cues);
        ReadShape(phrase, ref cues);
        cues.Add(phrase.Count switch { 1 => NameCue.OneWord, 2 => NameCue.TwoWords, 3 => NameCue.ThreeWords, _ => NameCue.ManyWords });
    }

    private void ReadWhole(in NamePhrase phrase, ref CueSet cues)
    {
        if (phrase.Match.Count > 0)
        {
            var (clear, unclear) = LexiconSenses.Of(scan.Lexicon, phrase.Match);
            foreach (var (kind, cue) in WholeKinds)
                if (((clear | unclear) & LexiconKinds.Bit(kind)) != 0) cues.Add(cue);
            cues.AddIf(unclear != 0, NameCue.IsAmbiguous);
        }

        if (phrase.Count != 1) return;
        var kinds = scan.KindsAt(phrase.Start);
        cues.AddIf((kinds & LexiconKinds.Bit(LexiconKind.GivenName)) != 0, NameCue.IsGivenName);
        cues.AddIf((kinds & LexiconKinds.Bit(LexiconKind.Surname)) != 0, NameCue.IsSurname);
        cues.AddIf((kinds & LexiconKinds.Titles) != 0, NameCue.IsTitle);
        cues.AddIf((kinds & LexiconKinds.Heads) != 0, NameCue.IsHead);
        cues.AddIf((kinds & LexiconKinds.NoNames) != 0, NameCue.IsNoName);
    }

    private void ReadWords(in NamePhrase phrase, ref CueSet cues)
    {
        bool place = false, people = false, organization = false, common = true;
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            var kinds = scan.KindsAt(at);
            var isCommon = (kinds & LexiconKinds.Of(LexiconKind.CommonWord, LexiconKind.Stopword)) != 0;
            if (!isCommon && scan.Tokens[at].Has(TokenTraits.Capitalized)) common = false;
            if (phrase.Count == 1) continue;
            place |= (kinds & LexiconKinds.Places) != 0;
            people |= (kinds & LexiconKinds.Peoples) != 0;
            organization |= (kinds & LexiconKinds.Organizations) != 0;
        }

        cues.AddIf(common, NameCue.AllCommon);
        cues.AddIf(place, NameCue.HasPlace);
        cues.AddIf(people, NameCue.HasPeople);
        cues.AddIf(organization, NameCue.HasOrganization);
    }

    private void ReadEnds(in NamePhrase phrase, ref CueSet cues)
    {
        if (phrase.Count < 2) return;
        var (first, last) = (scan.KindsAt(phrase.Start), scan.KindsAt(phrase.End - 1));
        AddIf(first, LexiconKind.GivenName, NameCue.FirstGivenName, ref cues);
        AddIf(first, LexiconKind.Surname, NameCue.FirstSurname, ref cues);
        AddIf(first, LexiconKind.CommonWord, NameCue.FirstCommon, ref cues);
        AddIf(last, LexiconKind.GivenName, NameCue.LastGivenName, ref cues);
        AddIf(last, LexiconKind.Surname, NameCue.LastSurname, ref cues);
        AddIf(last, LexiconKind.CommonWord, NameCue.LastCommon, ref cues);
        cues.AddIf((last & LexiconKinds.Titles) != 0, NameCue.LastTitle);
        ReadHeads(phrase, ref cues);
    }

    private void ReadHeads(in NamePhrase phrase, ref CueSet cues)
    {
        for (var at = Math.Max(phrase.Start, phrase.End - 3); at < phrase.End; at++)
        {
            if (at == phrase.Start || !scan.TryLongest(at, phrase.End, LexiconKinds.Heads, out var head) || head.End != phrase.End) continue;
            AddIf(head.KindBits, LexiconKind.OrgSuffix, NameCue.LastOrgHead, ref cues);
            AddIf(head.KindBits, LexiconKind.PlaceHead, NameCue.LastPlaceHead, ref cues);
            AddIf(head.KindBits, LexiconKind.FacilityHead, NameCue.LastFacilityHead, ref cues);
            cues.AddIf(head.Has(LexiconKind.OrgSuffix) && LexiconSenses.HasDetail(scan.Lexicon, head, "company"), NameCue.LastCompanyHead);
            break;
        }

        if (!scan.TryLongest(phrase.Start, phrase.End, LexiconKinds.Heads, out var first)) return;
        AddIf(first.KindBits, LexiconKind.OrgSuffix, NameCue.FirstOrgHead, ref cues);
        AddIf(first.KindBits, LexiconKind.PlaceHead, NameCue.FirstPlaceHead, ref cues);
        AddIf(first.KindBits, LexiconKind.FacilityHead, NameCue.FirstFacilityHead, ref cues);
    }

    private void ReadShape(in NamePhrase phrase, ref CueSet cues)
    {
        var capital = false;
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            ref readonly var token = ref scan.Tokens[at];
            capital |= token.Kind == TokenKind.Word && !token.Has(TokenTraits.AllLower);
            cues.AddIf(token.Has(TokenTraits.HasDigit), NameCue.HasDigit);
            cues.AddIf(token.Lower == FunctionWord.Hyphen || token.Has(TokenTraits.HasHyphen), NameCue.HasHyphen);
            cues.AddIf(token.Lower == FunctionWord.Ampersand, NameCue.HasAmpersand);
            cues.AddIf(token.Lower == FunctionWord.Of || token.Lower == FunctionWord.For, NameCue.HasOf);
            cues.AddIf(token.Length == 2 && token.Has(TokenTraits.Abbreviation | TokenTraits.Capitalized), NameCue.HasInitial);
            var isLower = token.Has(TokenTraits.AllLower);
            cues.AddIf(isLower && scan.Is(at, LexiconKind.NameParticle), NameCue.HasParticle);
            cues.AddIf(isLower && at > phrase.Start && scan.Tokens[at - 1].Lower == FunctionWord.Hyphen, NameCue.HasLowerSyllable);
        }

        cues.AddIf(!capital, NameCue.NoCapital);
        if (phrase.Count == 1) ReadOneWord(scan.Tokens[phrase.Start], ref cues);
        NameEndings.Read(scan.WordAt(phrase.End - 1), ref cues);
    }

    private static void ReadOneWord(in TokenRow token, ref CueSet cues)
    {
        var upper = token.Has(TokenTraits.AllUpper) && token.Length > 1;
        cues.AddIf(upper && token.Length <= LongestAcronym, NameCue.Acronym);
        cues.AddIf(upper && token.Length > LongestAcronym, NameCue.LongCapitals);
        cues.AddIf(!token.Has(TokenTraits.Capitalized) && !token.Has(TokenTraits.AllLower), NameCue.MixedCase);
    }

    private static void AddIf(ulong kinds, LexiconKind kind, NameCue cue, ref CueSet cues) =>
        cues.AddIf((kinds & LexiconKinds.Bit(kind)) != 0, cue);
}

using static NewsTools.Entities.ReferenceCue;

namespace NewsTools.Entities;

/// <summary>The cues that a candidate has for any pronoun: what it is, and how it was last spoken of.</summary>
internal static class StandingCues
{
    /// <summary>The cues of a candidate, as bits; worked out once after each time it was met.</summary>
    public static ulong Of(ref Candidate candidate) =>
        candidate.Standing != 0 ? candidate.Standing : candidate.Standing = Bit(Always) | LastOf(candidate) | MetOf(candidate) | KindOf(candidate);

    /// <summary>The bit of a cue.</summary>
    public static ulong Bit(ReferenceCue cue) => 1UL << (int)cue;

    private static ulong LastOf(in Candidate candidate) =>
        Bit(candidate.LastRank switch
        {
            Rank.Subject => LastSubject,
            Rank.Object => LastObject,
            Rank.Possessor => LastPossessor,
            Rank.Oblique => LastOblique,
            Rank.Modifier => LastModifier,
            _ => LastOther,
        })
        | Bit(candidate.LastForm switch
        {
            MentionForm.Pronoun => LastPronoun,
            MentionForm.Name => LastName,
            _ => LastNominal,
        })
        | (candidate.LastRank == Rank.Other ? Bit(InPhrase) : 0);

    private static ulong MetOf(in Candidate candidate)
    {
        var cues = 0UL;
        if (candidate.Count > 1) cues |= Bit(MetTwice);
        if (candidate.Count > 4) cues |= Bit(MetOften);
        if (candidate.WasTopic) cues |= Bit(Topic);
        if (candidate.IsMainOfKind) cues |= Bit(MainOfKind);
        if (candidate.IsFirstOfKind) cues |= Bit(FirstOfKind);
        return cues;
    }

    private static ulong KindOf(in Candidate candidate)
    {
        var cues = candidate.Number == GrammaticalNumber.Plural ? Bit(PluralKnown) : 0;
        if (candidate.IsThing) return cues | Bit(Thing);
        cues |= Bit(candidate.IsNamed ? Named : Unnamed);
        if (candidate.Number == GrammaticalNumber.Plural && candidate.Kind == MentionKind.Person) cues |= Bit(PluralPersons);
        if (candidate.Number == GrammaticalNumber.Plural || candidate.Kind == MentionKind.Organization) cues |= Bit(Group);
        return cues | candidate.Kind switch
        {
            MentionKind.Person => Bit(Person),
            MentionKind.Organization => Bit(Organization),
            MentionKind.Place when (candidate.Kinds & LexiconKinds.Bit(LexiconKind.Country)) != 0 => Bit(Place) | Bit(State),
            MentionKind.Place => Bit(Place),
            _ => 0,
        };
    }
}

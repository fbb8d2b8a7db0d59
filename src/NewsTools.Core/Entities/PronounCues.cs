using static NewsTools.Entities.ReferenceCue;
using static NewsTools.Entities.StandingCues;

namespace NewsTools.Entities;

/// <summary>Tells what speaks for and against a pronoun's meaning a candidate.</summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
internal sealed class PronounCues(Scene scene, CandidateList candidates)
{
    private const int Near = 5;
    private const int Far = 20;
    private const int AtStart = 3;
    private const int ListReach = 8;

    /// <summary>Whether nothing rules the candidate out.</summary>
    public bool Fits(in Candidate candidate, in Pronoun pronoun)
    {
        if (!pronoun.Agrees(candidate)) return false;
        if (pronoun.Sort == Pronoun.They && candidate.Number != GrammaticalNumber.Plural && IsCoordinated(candidate.LastToken)) return false;
        if (pronoun.Word.Is(WordRole.Reflexive)) return AreOfOneVerb(candidate, pronoun);
        if (pronoun.IsPossessive ? candidate.LastToken == pronoun.Head || candidate.LastToken == pronoun.Owner : AreOfOneVerb(candidate, pronoun)) return false;
        return pronoun.Speaker < 0 || !IsOwnSpeaker(candidate, pronoun);
    }

    /// <summary>The cues of a candidate that fits for the pronoun at hand, as bits; those for any pronoun (<see cref="StandingCues"/>) are left out.</summary>
    public ulong Of(in Candidate candidate, in Pronoun pronoun)
    {
        var cues = DistanceOf(candidate, pronoun) | ClauseOf(candidate, pronoun) | ChainOf(candidate, pronoun);
        if (candidate.Gender == pronoun.Word.Gender) cues |= Bit(GenderKnown);
        if (pronoun.Speaks) cues |= candidate.IsThing ? Bit(CannotSpeak) : candidate.Speaks ? Bit(CanSpeak) | Bit(SpeaksAgain) : Bit(CanSpeak);
        if (pronoun.IsPossessive) cues |= Bit(ForPossessive);
        return cues;
    }

    /// <summary>After <c>France and Spain</c> <c>they</c> are both, which is no entity.</summary>
    private bool IsCoordinated(int token)
    {
        if (scene.Relation(token) == DependencyRelation.Conj) return true;
        for (var at = token + 1; at < Math.Min(scene.Count, token + ListReach); at++)
            if (scene.Head(at) == token && scene.Relation(at) == DependencyRelation.Conj) return true;
        return false;
    }

    /// <summary>Subject and object of a verb are two, unless the pronoun is a reflexive: <c>Smith saw him</c>.</summary>
    private static bool AreOfOneVerb(in Candidate candidate, in Pronoun pronoun) =>
        pronoun.Head >= 0 && pronoun.Head == candidate.LastGovernor && candidate.LastRank is Rank.Oblique or Rank.Object or Rank.Subject;

    /// <summary>Within a quotation its speaker is <c>I</c>, not <c>he</c>.</summary>
    private bool IsOwnSpeaker(in Candidate candidate, in Pronoun pronoun)
    {
        if (candidate.Kind != MentionKind.Person) return false;
        if (pronoun.Speaker == candidate.LastToken) return true;
        if (scene.CandidateAt[pronoun.Speaker] is not (> 0 and var number)) return false;
        return scene.CandidateAt[candidate.LastToken] is not (> 0 and var last) || candidates.Find(number - 1) == candidates.Find(last - 1);
    }

    private ulong DistanceOf(in Candidate candidate, in Pronoun pronoun)
    {
        var cues = Bit((pronoun.Sentence - candidate.LastSentence) switch
        {
            0 => SameSentence,
            1 => OneBack,
            2 => TwoBack,
            _ => FartherBack,
        });
        var quote = scene.QuoteAt[candidate.LastToken];
        if (pronoun.Paragraph == candidate.LastParagraph) cues |= Bit(SameParagraph);
        if (pronoun.Token - candidate.LastToken < Near) cues |= Bit(VeryNear);
        if (pronoun.Token - candidate.LastToken > Far) cues |= Bit(ReferenceCue.Far);
        if (pronoun.Quote > 0 && pronoun.Quote == quote) cues |= Bit(SameQuote);
        if (pronoun.Quote > 0 != quote > 0) cues |= Bit(QuoteBorder);
        return cues;
    }

    /// <summary>How the pronoun goes on from the last mention.</summary>
    private static ulong ChainOf(in Candidate candidate, in Pronoun pronoun)
    {
        var cues = 0UL;
        if (candidate.LastForm == MentionForm.Pronoun && pronoun.Sentence - candidate.LastSentence < 2) cues |= Bit(Chained);
        if (candidate.LastRank != Rank.Subject) return candidate.LastRank == Rank.Possessor && pronoun.IsPossessive ? cues | Bit(BothPossessive) : cues;
        if (pronoun.Rank == Rank.Subject) cues |= Bit(SameRank);
        else if (!pronoun.IsPossessive) cues |= Bit(ObjectAfterSubject);
        if (pronoun.Rank is Rank.Subject or Rank.Possessor && candidate.WasTopic
            && pronoun.Sentence == candidate.LastSentence + 1 && pronoun.Token - pronoun.First < AtStart) cues |= Bit(Continues);
        return cues;
    }

    /// <summary>How the clauses of the pronoun and of the last mention hang together.</summary>
    private ulong ClauseOf(in Candidate candidate, in Pronoun pronoun)
    {
        var verb = candidate.LastGovernor;
        if (verb < 0 || candidate.LastRank is not (Rank.Subject or Rank.Object)) return 0;
        var isSubject = candidate.LastRank == Rank.Subject;
        var cues = 0UL;
        if (isSubject && pronoun.Head >= 0 && pronoun.Head != verb && pronoun.Rank == Rank.Subject && scene.Lower(pronoun.Head) == scene.Lower(verb)) cues |= Bit(SameVerb);
        if (verb < pronoun.First || !scene.IsUnder(pronoun.Token, verb)) return cues;
        if (verb < pronoun.Token && pronoun.Head != verb)
        {
            cues |= Bit(isSubject ? SubjectAbove : Addressed);
            if (isSubject && scene.Closed(verb).Is(WordRole.Speech)) cues |= Bit(Reports);
        }

        return isSubject && pronoun.IsPossessive && pronoun.Sentence == candidate.LastSentence ? cues | Bit(OwnClause) : cues;
    }
}

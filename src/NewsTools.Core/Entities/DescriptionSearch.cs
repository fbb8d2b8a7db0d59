namespace NewsTools.Entities;

/// <summary>
/// Finds whom a definite phrase means that tells of a named candidate what the text has not said before: <c>the striker</c>
/// after <c>Novak scored</c>, <c>the US tech giant</c> after <c>Apple</c>, <c>the port city</c> after <c>Mombasa</c>.
/// </summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
internal sealed class DescriptionSearch(Scene scene, CandidateList candidates)
{
    private const int Reach = 100;
    private const int MostSentences = 2;
    private static readonly ulong States = LexiconKinds.Bit(LexiconKind.Country);

    /// <summary>The only named candidate met lately of which the phrase can be true, or the only one of several that is the topic; or -1.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="country">The country that it names, or null.</param>
    /// <param name="sentence">Its sentence.</param>
    public int Find(in NounPhrase phrase, string? country, int sentence)
    {
        if (phrase.Form != Determination.Definite || phrase.Noun.Number == GrammaticalNumber.Plural || phrase.End > phrase.Head + 1 || Contrasts(phrase)) return -1;
        var sole = new SoleCandidate();
        var met = candidates.Met;
        for (var i = met.Length - 1; i >= 0 && i >= met.Length - Reach; i--)
        {
            var index = candidates.Find(met[i]);
            ref readonly var candidate = ref candidates[index];
            scene.Steps++;
            if (sentence - candidate.LastSentence > MostSentences) break;
            if (IsTrue(phrase, country, candidate)) sole.Add(index, candidate.WasTopic);
        }

        return sole.Index;
    }

    /// <summary><c>the other company</c>, <c>the rival leader</c> are somebody else.</summary>
    private bool Contrasts(in NounPhrase phrase) => scene.HasBeforeHead(phrase, WordRole.Contrast | WordRole.Possessive);

    private bool IsTrue(in NounPhrase phrase, string? country, in Candidate candidate)
    {
        var noun = phrase.Noun;
        if (candidate.IsThing || !candidate.IsNamed || candidate.Kind != noun.Kind || (candidate.Gender & noun.Gender) == 0 || (candidate.Number & noun.Number) == 0) return false;
        if (country is not null && candidate.Country != country && (candidate.Country is not null || candidate.Kind == MentionKind.Place)) return false;
        return noun.Kind switch
        {
            MentionKind.Person => IsTrueOfPerson(phrase, country, candidate),
            MentionKind.Organization => IsTrueOfBody(phrase, candidate),
            _ => IsTrueOfPlace(phrase, candidate),
        };
    }

    /// <summary>Offices are held by many, so that only what is known of the person tells that he is the one; who is called a striker need not have been before.</summary>
    private bool IsTrueOfPerson(in NounPhrase phrase, string? country, in Candidate candidate)
    {
        if (candidate.Class != 0) return AreRelated(phrase.Noun, candidate);
        return phrase.Noun.IsDescription || (country is not null && candidate.Country == country) || (phrase.Head - phrase.First > 1 && scene.Words.IsOneOfClass(phrase.Noun, "leader"))
            || (candidate.IsFirstOfKind && scene.HasBeforeHead(phrase, WordRole.Former));
    }

    private bool IsTrueOfBody(in NounPhrase phrase, in Candidate candidate)
    {
        if (!phrase.Noun.IsDescription) return false;
        if (candidate.Class == phrase.Noun.Class) return candidate.Noun != scene.Lower(phrase.Head) || scene.Words.IsOneOfClass(phrase.Noun, "bank");
        return (candidate.Kinds & phrase.Noun.Accepts) != 0 || (candidate.Kinds == 0 && (candidate.Class == 0 || AreRelated(phrase.Noun, candidate)));
    }

    private static bool IsTrueOfPlace(in NounPhrase phrase, in Candidate candidate) =>
        (candidate.Kinds & phrase.Noun.Accepts) != 0 || (candidate.Kinds == 0 && candidate.Class == 0 && (phrase.Noun.Accepts & States) == 0);

    private bool AreRelated(NounWord noun, in Candidate candidate) =>
        candidate.Class == noun.Class || noun.Classes.Has(candidate.Class)
            || (scene.Words.TryNoun(candidate.Noun, out var wider) && wider.Classes.Has(noun.Class));
}

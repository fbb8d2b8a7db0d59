namespace NewsTools.Entities;

/// <summary>Finds whom a definite noun phrase means among the candidates that were met: by its noun, its class or its kind.</summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
/// <param name="names">The names.</param>
internal sealed class NominalSearch(Scene scene, CandidateList candidates, NameChains names)
{
    private const int Reach = 300;
    private const int SentencesForClass = 6;
    private const int SentencesForKind = 3;

    /// <summary>How well a phrase fits a candidate, from nothing to the same noun.</summary>
    private enum Fit
    {
        None,
        Kind,
        Class,
        Noun,
    }

    /// <summary>The candidate, or -1.</summary>
    public int Find(in NounPhrase phrase, int sentence)
    {
        if (phrase.Noun.Kind == MentionKind.Place && Reporter(phrase.Head) is >= 0 and var state && FitOf(phrase, candidates[state], sentence) != Fit.None) return state;
        int best = -1, bestToken = -1;
        var bestFit = Fit.None;
        var met = candidates.Met;
        for (var i = met.Length - 1; i >= 0 && i >= met.Length - Reach; i--)
        {
            var index = candidates.Find(met[i]);
            ref readonly var candidate = ref candidates[index];
            if (candidate.IsThing || index == best) continue;
            var fit = FitOf(phrase, candidate, sentence);
            if (fit == Fit.None || fit < bestFit || (fit == bestFit && Weight(candidate, sentence) <= bestToken)) continue;
            (best, bestFit, bestToken) = (index, fit, Weight(candidate, sentence));
        }

        return best >= 0 || !phrase.Noun.IsDescription || phrase.Form != Determination.Definite || phrase.Noun.Number == GrammaticalNumber.Plural
            ? best
            : OnlyPerson(phrase, sentence);
    }

    /// <summary>The one named person of whom the text has not said what he is, where no other was met lately: <c>Novak scored. The striker …</c>.</summary>
    private int OnlyPerson(in NounPhrase phrase, int sentence)
    {
        var only = -1;
        var met = candidates.Met;
        for (var i = met.Length - 1; i >= 0 && i >= met.Length - Reach; i--)
        {
            var index = candidates.Find(met[i]);
            ref readonly var candidate = ref candidates[index];
            if (sentence - candidate.LastSentence > 1) break;
            if (candidate.IsThing || candidate.Kind != MentionKind.Person || index == only || (candidate.Gender & phrase.Noun.Gender) == 0 || (candidate.Number & phrase.Noun.Number) == 0) continue;
            if (only >= 0 || !candidate.IsNamed || candidate.Class != 0 || !ModifiersFit(phrase, candidate)) return -1;
            only = index;
        }

        return only;
    }

    /// <summary>The country of the place or people that is named in a phrase before its noun.</summary>
    public string? CountryIn(in NounPhrase phrase)
    {
        for (var token = phrase.First; token < phrase.End; token++)
            if (scene.NameAt[token] is > 0 and var name && scene.Names[name - 1].Country is { } country) return country;
        return null;
    }

    /// <summary>Which of two that fit alike is meant: the later one, and before it a subject of the same or the sentence before.</summary>
    private static int Weight(in Candidate candidate, int sentence) =>
        Math.Max(0, 100 - (sentence - candidate.LastSentence) * 4) + (int)candidate.LastRank + Math.Min(candidate.Count, 3);

    private Fit FitOf(in NounPhrase phrase, in Candidate candidate, int sentence)
    {
        var noun = phrase.Noun;
        if (candidate.Kind != noun.Kind || candidate.LastToken < 0) return Fit.None;
        if ((candidate.Gender & noun.Gender) == 0 || (candidate.Number & noun.Number) == 0) return Fit.None;
        if (!ModifiersFit(phrase, candidate)) return Fit.None;
        var distance = sentence - candidate.LastSentence;
        if (candidate.Noun == scene.Lower(phrase.Head)) return phrase.Form == Determination.Owned && distance > SentencesForClass ? Fit.None : Fit.Noun;
        if (phrase.Form == Determination.Owned || noun.Number == GrammaticalNumber.Plural) return Fit.None;
        if (candidate.Class == noun.Class && noun.Class != 0 && distance <= SentencesForClass) return Fit.Class;
        if ((noun.Classes >> candidate.Class & UInt128.One) != 0 && candidate.Class != 0 && distance <= SentencesForClass) return Fit.Class;
        if (candidate.IsNamed && (candidate.Kinds & noun.Accepts) != 0 && distance <= SentencesForClass) return Fit.Class;
        return distance <= SentencesForKind && FitsKind(noun, candidate) ? Fit.Kind : Fit.None;
    }

    /// <summary><c>the man</c> is any man, <c>the group</c> any organisation, <c>the company</c> one of which nothing else is known.</summary>
    private static bool FitsKind(NounWord noun, in Candidate candidate) =>
        noun.IsGeneric || (candidate.IsNamed && noun.Accepts != 0 && candidate.Kinds == 0 && candidate.Class == 0 && noun.Kind == MentionKind.Organization)
        || (noun.Kind == MentionKind.Person && !candidate.IsNamed && candidate.Class == 1);

    /// <summary>Whether what the phrase says before and after its noun is true of the candidate as far as the text tells.</summary>
    private bool ModifiersFit(in NounPhrase phrase, in Candidate candidate)
    {
        for (var token = phrase.First; token < phrase.End; token++)
        {
            if (token == phrase.Head || scene.Relations[token] is DependencyRelation.Det or DependencyRelation.Case or DependencyRelation.Punct) continue;
            if (scene.NameAt[token] is > 0 and var name)
            {
                if (scene.Names[name - 1].Country is { } country && candidate.Country == country) continue;
            }
            else if (IsInsideName(token)) continue;
            if (!Mentions(candidate, scene.Lower(token))) return false;
        }

        return true;
    }

    /// <summary>A further word of a name whose head is looked at: <c>South</c> in <c>the South Korean president</c>.</summary>
    private bool IsInsideName(int token)
    {
        for (var at = token + 1; at < Math.Min(scene.Tokens.Length, token + 4); at++)
            if (scene.NameAt[at] is > 0 and var name && names.PlaceOf(name - 1).First <= token) return true;
        return false;
    }

    private bool Mentions(in Candidate candidate, uint lower)
    {
        for (var token = candidate.NameFirst; token < candidate.NameEnd; token++)
            if (scene.Lower(token) == lower) return true;
        for (var token = candidate.RoleFirst; token < candidate.RoleEnd; token++)
            if (scene.Lower(token) == lower) return true;
        if (candidate.RoleFrom < 0) return false;
        var role = scene.Names[candidate.RoleFrom].Role!;
        foreach (var range in role.AsSpan().Split(' '))
            if (WordHash.OfLower(role.AsSpan()[range]) == lower) return true;
        return false;
    }

    /// <summary>The state of the speaker in whose report a token stands: in <c>Seoul's ministry said the country …</c> it is South Korea.</summary>
    private int Reporter(int token)
    {
        for (var verb = scene.Heads[token]; verb >= 0; verb = scene.Heads[verb])
        {
            if (!scene.Closed(verb).Is(WordRole.Speech)) continue;
            for (var at = verb - 1; at >= 0 && at > verb - 12; at--)
                if (scene.Heads[at] == verb && scene.RankOf(at) == Rank.Subject && scene.CandidateAt[at] is > 0 and var speaker) return StateOf(candidates.Find(speaker - 1));
        }

        return -1;
    }

    private int StateOf(int speaker)
    {
        ref readonly var candidate = ref candidates[speaker];
        if (candidate.Kind == MentionKind.Place || candidate.Country is null) return candidate.Kind == MentionKind.Place ? speaker : -1;
        var met = candidates.Met;
        for (var i = met.Length - 1; i >= 0 && i >= met.Length - Reach; i--)
        {
            var index = candidates.Find(met[i]);
            if (candidates[index].Kind == MentionKind.Place && candidates[index].Country == candidate.Country
                && (candidates[index].Kinds & LexiconKinds.Bit(LexiconKind.Country)) != 0) return index;
        }

        return -1;
    }
}

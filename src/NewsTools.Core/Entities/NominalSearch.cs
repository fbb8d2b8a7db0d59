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
    private const int SentencesForMore = 2;
    private const int MostSteps = 12;
    private const int Formerly = 60;
    private readonly DescriptionSearch _descriptions = new(scene, candidates);

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
        if (phrase.Form == Determination.Owned && phrase.Noun.Accepts == LexiconKinds.Bit(LexiconKind.Country) && CountryOfOwner(phrase) is >= 0 and var home) return home;
        if (phrase.Noun.Kind == MentionKind.Place && Reporter(phrase.Head) is >= 0 and var state && FitOf(phrase, candidates[state], sentence) != Fit.None) return state;
        int best = -1, bestWeight = int.MinValue;
        var bestFit = Fit.None;
        var isFormer = scene.HasBeforeHead(phrase, WordRole.Former);
        var meetings = candidates.Meetings;
        var (first, search) = (candidates.Met.Length - Reach, candidates.StartSearch());
        for (var i = meetings.Length - 1; i >= 0 && meetings[i].Place >= first; i--)
        {
            scene.Steps++;
            var index = candidates.Find(meetings[i].Candidate);
            ref var candidate = ref candidates[index];
            if (candidate.IsThing || candidate.Search == search) continue;
            candidate.Search = search;
            var fit = FitOf(phrase, candidate, sentence);
            if (fit == Fit.None || fit < bestFit) continue;
            var weight = Weight(candidate, sentence) - (candidate.IsFormer && !isFormer ? Formerly : 0);
            if (fit == bestFit && weight <= bestWeight) continue;
            (best, bestFit, bestWeight) = (index, fit, weight);
        }

        return best >= 0 ? best : _descriptions.Find(phrase, CountryIn(phrase), sentence);
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
        var distance = sentence - candidate.LastSentence;
        var isLenient = noun.Kind == MentionKind.Organization && candidate.IsNamed && (candidate.Kinds & noun.Accepts) != 0 && distance <= SentencesForMore;
        if (!ModifiersFit(phrase, candidate, isLenient)) return Fit.None;
        if (candidate.Noun == scene.Lower(phrase.Head)) return phrase.Form == Determination.Owned && distance > SentencesForClass ? Fit.None : Fit.Noun;
        if (phrase.Form == Determination.Owned || noun.Number == GrammaticalNumber.Plural) return Fit.None;
        if (candidate.Class == noun.Class && noun.Class != 0 && distance <= SentencesForClass) return Fit.Class;
        if (noun.Classes.Has(candidate.Class) && candidate.Class != 0 && distance <= SentencesForClass) return Fit.Class;
        if (candidate.IsNamed && candidate.Noun != 0 && distance <= SentencesForKind && scene.Words.TryNoun(candidate.Noun, out var wider) && wider.Classes.Has(noun.Class)) return Fit.Class;
        if (candidate.IsNamed && (candidate.Kinds & noun.Accepts) != 0 && distance <= SentencesForClass) return Fit.Class;
        return distance <= SentencesForKind && FitsKind(noun, candidate) ? Fit.Kind : Fit.None;
    }

    /// <summary><c>the man</c> is any man, <c>the group</c> any organisation, <c>the company</c> one of which nothing else is known.</summary>
    private static bool FitsKind(NounWord noun, in Candidate candidate) =>
        noun.IsGeneric || (candidate.IsNamed && noun.Accepts != 0 && candidate.Kinds == 0 && candidate.Class == 0 && noun.Kind == MentionKind.Organization)
        || (noun.Kind == MentionKind.Person && !candidate.IsNamed && candidate.Class == 1);

    /// <summary>Whether what the phrase says before and after its noun is true of the candidate as far as the text tells; where that is lenient, nouns may tell more: <c>the news agency</c>.</summary>
    private bool ModifiersFit(in NounPhrase phrase, in Candidate candidate, bool isLenient)
    {
        for (var token = phrase.First; token < phrase.End; token++)
        {
            if (token == phrase.Head || scene.Relation(token) is DependencyRelation.Det or DependencyRelation.Case or DependencyRelation.Punct) continue;
            if (scene.NameAt[token] is > 0 and var name)
            {
                if (scene.Names[name - 1].Country is { } country && candidate.Country == country) continue;
            }
            else if (names.IsInside(token) || (candidate.IsFormer && scene.Closed(token).Is(WordRole.Former)) || (isLenient && scene.Relation(token) == DependencyRelation.Compound && scene.Tag(token) == PartOfSpeech.NOUN)) continue;
            if (!Mentions(candidate, scene.Lower(token))) return false;
        }

        return true;
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

    /// <summary><c>his country</c> is that of the person whom the pronoun means.</summary>
    private int CountryOfOwner(in NounPhrase phrase)
    {
        for (var token = phrase.First; token < phrase.Head; token++)
            if (scene.Head(token) == phrase.Head && scene.Closed(token).Is(WordRole.Possessive) && scene.CandidateAt[token] is > 0 and var owner) return StateOf(candidates.Find(owner - 1));
        return -1;
    }

    /// <summary>The state of the speaker in whose report a token stands: in <c>Seoul's ministry said the country …</c> it is South Korea.</summary>
    private int Reporter(int token)
    {
        for (int verb = scene.Head(token), steps = 0; verb >= 0 && steps < MostSteps; verb = scene.Head(verb), steps++)
        {
            if (!scene.Closed(verb).Is(WordRole.Speech)) continue;
            for (var at = verb - 1; at >= 0 && at > verb - 12; at--)
                if (scene.Head(at) == verb && scene.RankOf(at) == Rank.Subject && scene.CandidateAt[at] is > 0 and var speaker) return StateOf(candidates.Find(speaker - 1));
        }

        return -1;
    }

    private int StateOf(int speaker)
    {
        ref readonly var candidate = ref candidates[speaker];
        if (candidate.Kind == MentionKind.Place || candidate.Country is null) return candidate.Kind == MentionKind.Place ? speaker : -1;
        var meetings = candidates.Meetings;
        var first = candidates.Met.Length - Reach;
        for (var i = meetings.Length - 1; i >= 0 && meetings[i].Place >= first; i--)
        {
            var index = candidates.Find(meetings[i].Candidate);
            if (candidates[index].Kind == MentionKind.Place && candidates[index].Country == candidate.Country
                && (candidates[index].Kinds & LexiconKinds.Bit(LexiconKind.Country)) != 0) return index;
        }

        return -1;
    }
}

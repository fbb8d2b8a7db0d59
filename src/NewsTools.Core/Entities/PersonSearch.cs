namespace NewsTools.Entities;

/// <summary>Finds the named person whom a phrase means that says of him what the text has not said before: <c>the 27-year-old</c>, <c>the Italian</c>.</summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
internal sealed class PersonSearch(Scene scene, CandidateList candidates)
{
    private const int Reach = 100;
    private const int MostSentences = 2;

    /// <summary>The named person met lately, the topic of a sentence where there are several; or -1.</summary>
    public int ByAge(int sentence) => ByFact(sentence, static (in Candidate candidate, string? _) => candidate.IsNamed && candidate.Number == GrammaticalNumber.Singular, null);

    /// <summary>The named person of a country, or one of whom no country is known; without country any; or -1.</summary>
    public int ByCountry(string? country, int sentence)
    {
        if (country is null) return ByAge(sentence);
        var own = ByFact(sentence, static (in Candidate candidate, string? country) => candidate.IsNamed && candidate.Country == country, country);
        return own >= 0 ? own : ByFact(sentence, static (in Candidate candidate, string? country) => candidate.IsNamed && candidate.Country is null, country);
    }

    private delegate bool Fact(in Candidate candidate, string? country);

    /// <summary>The only person that fits, or the only one of several that was the topic of a sentence.</summary>
    private int ByFact(int sentence, Fact fits, string? country)
    {
        var sole = new SoleCandidate();
        var met = candidates.Met;
        for (var i = met.Length - 1; i >= 0 && i >= met.Length - Reach; i--)
        {
            var index = candidates.Find(met[i]);
            ref readonly var candidate = ref candidates[index];
            scene.Steps++;
            if (sentence - candidate.LastSentence > MostSentences) break;
            if (IsPerson(candidate) && fits(candidate, country)) sole.Add(index, candidate.WasTopic);
        }

        return sole.Index;
    }

    private static bool IsPerson(in Candidate candidate) =>
        !candidate.IsThing && candidate.Kind == MentionKind.Person && (candidate.Gender & PersonGender.Either) != 0;
}

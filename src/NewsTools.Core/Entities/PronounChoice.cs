namespace NewsTools.Entities;

/// <summary>The search for whom a pronoun means, as far as it has come.</summary>
/// <param name="search">The number of the search (<see cref="CandidateList.StartSearch"/>).</param>
internal struct PronounChoice(int search)
{
    /// <summary>The number of the search.</summary>
    public readonly int Search = search;

    /// <summary>The best candidate so far, or -1, and its score, above 0.</summary>
    public int Best = -1, Score;

    /// <summary>How many candidates so far fit.</summary>
    public int Fitting;
}

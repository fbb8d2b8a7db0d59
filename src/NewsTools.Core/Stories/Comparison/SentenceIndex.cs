namespace NewsTools.Comparison;

/// <summary>Finds the sentences of an article that share most with one of another article.</summary>
internal sealed class SentenceIndex
{
    /// <summary>A term that more sentences have finds none of them.</summary>
    private const int MostSentences = 40;

    private const int MostCandidates = 6;

    private readonly Dictionary<uint, List<ComparedSentence>> _byTerm = [];

    public SentenceIndex(IEnumerable<ComparedSentence> sentences)
    {
        foreach (var sentence in sentences)
            foreach (var term in sentence.Terms)
            {
                if (!_byTerm.TryGetValue(term, out var list)) _byTerm.Add(term, list = []);
                if (list.Count <= MostSentences) list.Add(sentence);
            }
    }

    /// <summary>A few sentences, those with most in common first.</summary>
    public IEnumerable<ComparedSentence> Nearest(ComparedSentence sentence)
    {
        var tallies = new Dictionary<ComparedSentence, double>(ReferenceEqualityComparer.Instance);
        foreach (var term in sentence.Terms)
            if (_byTerm.TryGetValue(term, out var list) && list.Count <= MostSentences)
                foreach (var other in list) tallies[other] = tallies.GetValueOrDefault(other) + ComparedText.RarityOf(term);
        return tallies.OrderByDescending(pair => Math.Round(pair.Value, 6)).ThenBy(pair => Math.Abs(pair.Key.Index - sentence.Index)).Take(MostCandidates).Select(pair => pair.Key);
    }
}

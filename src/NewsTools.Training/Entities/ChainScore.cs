namespace NewsTools.Training.Entities;

/// <summary>
/// The scores of the CoNLL-2012 shared task, summed over documents: MUC (Vilain and others 1995), B³ (Bagga and Baldwin
/// 1998), CEAF by entities (Luo 2005, φ4), and the mean of their F1.
/// </summary>
internal sealed class ChainScore
{
    private readonly double[] _sums = new double[12];

    /// <summary>Counts one document.</summary>
    public void Add(ChainDocument gold, ChainDocument found)
    {
        var goldOf = ChainOf(gold);
        var foundOf = ChainOf(found);
        AddMuc(gold, foundOf, 0);
        AddMuc(found, goldOf, 2);
        AddB3(gold, found, foundOf, 4);
        AddB3(found, gold, goldOf, 6);
        AddCeaf(gold, found, foundOf);
    }

    /// <summary>Recall, precision and F1 of a score: 0 for MUC, 1 for B³, 2 for CEAF.</summary>
    public (double Recall, double Precision, double F1) Of(int score)
    {
        var recall = Share(_sums[score * 4], _sums[score * 4 + 1]);
        var precision = Share(_sums[score * 4 + 2], _sums[score * 4 + 3]);
        return (recall, precision, recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision));
    }

    /// <summary>The mean of the three F1.</summary>
    public double Average => (Of(0).F1 + Of(1).F1 + Of(2).F1) / 3;

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static Dictionary<int, int> ChainOf(ChainDocument document)
    {
        var chains = new Dictionary<int, int>();
        for (var i = 0; i < document.Chains.Count; i++)
            foreach (var word in document.Chains[i]) chains.TryAdd(word, i);
        return chains;
    }

    private void AddMuc(ChainDocument document, Dictionary<int, int> otherOf, int at)
    {
        foreach (var chain in document.Chains)
        {
            var parts = chain.Where(otherOf.ContainsKey).Select(word => otherOf[word]).Distinct().Count() + chain.Count(word => !otherOf.ContainsKey(word));
            _sums[at] += chain.Count - parts;
            _sums[at + 1] += chain.Count - 1;
        }
    }

    private void AddB3(ChainDocument document, ChainDocument other, Dictionary<int, int> otherOf, int at)
    {
        foreach (var chain in document.Chains)
        {
            foreach (var word in chain)
                if (otherOf.TryGetValue(word, out var match))
                    _sums[at] += (double)chain.Intersect(other.Chains[match]).Count() / chain.Count;
            _sums[at + 1] += chain.Count;
        }
    }

    private void AddCeaf(ChainDocument gold, ChainDocument found, Dictionary<int, int> foundOf)
    {
        var similar = new double[gold.Chains.Count, found.Chains.Count];
        for (var i = 0; i < gold.Chains.Count; i++)
            foreach (var group in gold.Chains[i].Where(foundOf.ContainsKey).GroupBy(word => foundOf[word]))
                similar[i, group.Key] = 2.0 * group.Count() / (gold.Chains[i].Count + found.Chains[group.Key].Count);
        var best = Assignment.BestSum(similar);
        _sums[8] += best;
        _sums[9] += gold.Chains.Count;
        _sums[10] += best;
        _sums[11] += found.Chains.Count;
    }
}

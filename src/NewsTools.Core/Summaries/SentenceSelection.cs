namespace NewsTools;

/// <summary>
/// Which sentences make a summary: one after the other the one with the greatest weight less what those chosen
/// say already (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998).
/// </summary>
internal static class SentenceSelection
{
    /// <summary>What a sentence loses for each part of it that is said already.</summary>
    private const double Redundancy = 0.5;

    /// <summary>Sentences closer than this say the same.</summary>
    private const double Same = 0.75;

    /// <summary>The indices of the chosen sentences, ascending.</summary>
    public static List<int> Choose(
        IReadOnlyList<SummarySentence> sentences, SentenceVectors vectors, int[] words, SummaryLimits limits)
    {
        var chosen = new List<int>();
        var said = new double[sentences.Count];
        var left = limits.Words;
        while (chosen.Count < limits.Sentences)
        {
            var best = Best(sentences, said, words, limits.AtLeastOne && chosen.Count == 0 ? int.MaxValue : left);
            if (best < 0) break;
            chosen.Add(best);
            left -= words[best];
            Remember(best, vectors, said);
        }

        chosen.Sort();
        return chosen;
    }

    /// <summary>Notes how much of each sentence the chosen one says.</summary>
    private static void Remember(int chosen, SentenceVectors vectors, double[] said)
    {
        var byTerm = new double[vectors.TermCount];
        vectors.Scatter(chosen, 1, byTerm);
        for (var i = 0; i < said.Length; i++) said[i] = Math.Max(said[i], vectors.Dot(i, byTerm));
        said[chosen] = 1;
    }

    private static int Best(IReadOnlyList<SummarySentence> sentences, double[] said, int[] words, int left)
    {
        var best = -1;
        for (var i = 0; i < said.Length; i++)
            if (said[i] < Same && words[i] > 0 && words[i] <= left
                && (best < 0 || IsBetter(i, best, sentences, said)))
                best = i;
        return best;
    }

    private static bool IsBetter(int candidate, int best, IReadOnlyList<SummarySentence> sentences, double[] said) =>
        sentences[candidate].Dangling != sentences[best].Dangling
            ? sentences[best].Dangling
            : Worth(sentences[candidate], said[candidate]) > Worth(sentences[best], said[best]);

    private static double Worth(SummarySentence sentence, double said) => sentence.Score - (Redundancy * said);
}

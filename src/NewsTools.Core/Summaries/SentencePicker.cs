namespace NewsTools;

/// <summary>
/// Picks sentences for a summary, one after the other: the one with the greatest weight less what those picked say
/// already (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998). One picker makes one summary.
/// </summary>
internal sealed class SentencePicker
{
    /// <summary>What a sentence loses for each part of it that is said already.</summary>
    private const double Redundancy = 0.8;

    /// <summary>Sentences closer than this say the same; only the first is taken.</summary>
    private const double Same = 0.75;

    private readonly IReadOnlyList<SummarySentence> _sentences;
    private readonly SentenceVectors _vectors;
    private readonly int[] _words;
    private readonly double[] _said;

    /// <summary>Starts a summary.</summary>
    /// <param name="sentences">The weighed sentences in text order.</param>
    /// <param name="vectors">Their vectors.</param>
    /// <param name="words">Their numbers of words.</param>
    public SentencePicker(IReadOnlyList<SummarySentence> sentences, SentenceVectors vectors, int[] words)
    {
        _sentences = sentences;
        _vectors = vectors;
        _words = words;
        _said = new double[sentences.Count];
    }

    /// <summary>The index of the next sentence, or -1 where none is left that fits.</summary>
    /// <param name="mostWords">How long it may be.</param>
    public int Next(int mostWords)
    {
        var best = -1;
        for (var i = 0; i < _said.Length; i++)
            if (_said[i] < Same && _words[i] > 0 && _words[i] <= mostWords && (best < 0 || IsBetter(i, best)))
                best = i;
        if (best >= 0) Remember(best);
        return best;
    }

    /// <summary>A sentence that dangles is worse than any that does not.</summary>
    private bool IsBetter(int candidate, int best) =>
        Lack(candidate) != Lack(best)
            ? Lack(candidate) < Lack(best)
            : Worth(candidate) > Worth(best);

    private int Lack(int i) => (_sentences[i].Dangling ? 1 : 0) + (_sentences[i].Whole ? 0 : 2);

    private double Worth(int index) => _sentences[index].Score - (Redundancy * _said[index]);

    /// <summary>Notes how much of each sentence the picked one says.</summary>
    private void Remember(int picked)
    {
        var byTerm = new double[_vectors.TermCount];
        _vectors.Scatter(picked, 1, byTerm);
        for (var i = 0; i < _said.Length; i++) _said[i] = Math.Max(_said[i], _vectors.Dot(i, byTerm));
        _said[picked] = 1;
    }
}

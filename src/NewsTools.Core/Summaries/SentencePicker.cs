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

    /// <summary>What a sentence loses in which somebody says <c>I</c> and a reader cannot tell who.</summary>
    private const double SpeakerUnknown = 0.15;

    /// <summary>What the headline of an interview loses: readers mostly have it before them.</summary>
    private const double IsHeadline = 0.1;

    private readonly IReadOnlyList<SummarySentence> _sentences;
    private readonly double[] _weights;
    private readonly SentenceVectors _vectors;
    private readonly int[] _words;
    private readonly double[] _said;
    private readonly bool[] _picked;

    /// <summary>Starts a summary.</summary>
    /// <param name="sentences">The sentences in text order, of several articles one article behind the other.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="vectors">Their vectors.</param>
    /// <param name="words">Their numbers of words.</param>
    public SentencePicker(IReadOnlyList<SummarySentence> sentences, double[] weights, SentenceVectors vectors, int[] words)
    {
        (_sentences, _weights, _vectors, _words) = (sentences, weights, vectors, words);
        (_said, _picked) = (new double[sentences.Count], new bool[sentences.Count]);
    }

    /// <summary>The indices of the sentences that fit, in the order in which they are picked.</summary>
    public IEnumerable<int> Pick(SummaryLimits limits)
    {
        var left = limits.Words;
        for (var count = 0; count < limits.Sentences; count++)
        {
            var next = Next(limits.AtLeastOne && count == 0 ? int.MaxValue : left);
            if (next < 0) yield break;
            left -= _words[next];
            yield return next;
        }
    }

    /// <summary>The index of the next sentence, or -1 where none is left that fits.</summary>
    private int Next(int mostWords)
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

    /// <summary>
    /// 0 for a sentence that stands here, and for the headline of an interview; 1 for one that dangles, unless what it leans on is picked or
    /// written out; 2 for another fragment.
    /// </summary>
    private int Lack(int i)
    {
        var sentence = _sentences[i];
        if (!sentence.Whole) return sentence.Headline ? 0 : 2;
        var leans = sentence.Dangling && sentence.Reference is null && !(i > 0 && _picked[i - 1] && sentence.Follows(_sentences[i - 1]));
        return leans ? 1 : 0;
    }

    private double Worth(int index) =>
        _weights[index] - (Redundancy * _said[index]) - (_sentences[index].Spoken ? SpeakerUnknown : 0) - (_sentences[index].Headline ? IsHeadline : 0);

    /// <summary>Notes how much of each sentence the picked one says.</summary>
    private void Remember(int picked)
    {
        var byTerm = new double[_vectors.TermCount];
        _vectors.Scatter(picked, 1, byTerm);
        for (var i = 0; i < _said.Length; i++) _said[i] = Math.Max(_said[i], _vectors.Dot(i, byTerm));
        _said[picked] = 1;
        _picked[picked] = true;
    }
}

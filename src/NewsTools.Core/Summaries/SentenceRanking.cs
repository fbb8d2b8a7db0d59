namespace NewsTools;

/// <summary>The sentences of an article with their weight for a summary. Immutable.</summary>
public sealed class SentenceRanking
{
    private readonly Article _article;
    private readonly SentenceVectors? _vectors;
    private readonly int[] _words;

    internal SentenceRanking(Article article, IReadOnlyList<SummarySentence> sentences, SentenceVectors? vectors)
    {
        _article = article;
        _vectors = vectors;
        _words = [.. sentences.Select(sentence => Article.CountWords(sentence.GetSpan().In(article.Text)))];
        Sentences = sentences;
    }

    /// <summary>Every sentence, in text order.</summary>
    public IReadOnlyList<SummarySentence> Sentences { get; }

    /// <summary>Chooses the weightiest sentences that fit, no two that say the same, and none that dangles while others are left.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is outside its range.</exception>
    public Summary Summarize(SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = SummaryLimits.Of(options.Check(), _article);
        var chosen = Choose(limits).Order().ToList();
        return new Summary(_article, [.. chosen.Select(i => Sentences[i])], chosen.Sum(i => _words[i]));
    }

    /// <summary>The indices of the sentences in the order in which a summary of growing length takes them.</summary>
    internal IEnumerable<int> OrderOfChoice() => Choose(new SummaryLimits(int.MaxValue, int.MaxValue, AtLeastOne: true));

    private IEnumerable<int> Choose(SummaryLimits limits)
    {
        if (_vectors is null) yield break;
        var picker = new SentencePicker(Sentences, _vectors, _words);
        var left = limits.Words;
        for (var count = 0; count < limits.Sentences; count++)
        {
            var next = picker.Next(limits.AtLeastOne && count == 0 ? int.MaxValue : left);
            if (next < 0) yield break;
            left -= _words[next];
            yield return next;
        }
    }
}

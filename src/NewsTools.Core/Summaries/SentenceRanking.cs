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
        _words = new int[sentences.Count];
        for (var i = 0; i < _words.Length; i++) _words[i] = Article.CountWords(sentences[i].GetSpan().In(article.Text));
        Sentences = sentences;
    }

    /// <summary>Every sentence, in text order.</summary>
    public IReadOnlyList<SummarySentence> Sentences { get; }

    /// <summary>Chooses the weightiest sentences that fit, no two that say the same, and none that dangles while others are left.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is outside its range.</exception>
    public Summary Summarize(SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = SummaryLimits.Of(options.Check(), _article.WordCount);
        var chosen = Choose(limits).Order().ToList();
        return new Summary(_article, [.. chosen.Select(i => Sentences[i])], chosen.Sum(i => _words[i]));
    }

    /// <summary>The indices of the sentences in the order in which a summary of growing length takes them.</summary>
    internal IEnumerable<int> OrderOfChoice() => Choose(new SummaryLimits(int.MaxValue, int.MaxValue, AtLeastOne: true));

    private IEnumerable<int> Choose(SummaryLimits limits) =>
        _vectors is null ? [] : new SentencePicker(Sentences, [.. Sentences.Select(sentence => sentence.Score)], _vectors, _words).Pick(limits);
}

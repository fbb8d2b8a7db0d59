namespace NewsTools;

/// <summary>The sentences of an article with their weight for a summary. Immutable.</summary>
public sealed class SentenceRanking
{
    private readonly Document _document;
    private readonly SentenceVectors? _vectors;

    internal SentenceRanking(Document document, IReadOnlyList<SummarySentence> sentences, SentenceVectors? vectors)
    {
        _document = document;
        _vectors = vectors;
        Sentences = sentences;
    }

    /// <summary>Every sentence, in text order.</summary>
    public IReadOnlyList<SummarySentence> Sentences { get; }

    /// <summary>Chooses the weightiest sentences that fit, no two that say the same, and none that dangles while others are left.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is outside its range.</exception>
    public Summary Summarize(SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var article = _document.Article;
        if (_vectors is null) return new Summary(article, [], 0);

        var words = Sentences.Select(sentence => Article.CountWords(sentence.GetSpan().In(_document.Text))).ToArray();
        var chosen = SentenceSelection.Choose(Sentences, _vectors, words, SummaryLimits.Of(options, article));
        return new Summary(article, [.. chosen.Select(i => Sentences[i])], chosen.Sum(i => words[i]));
    }
}

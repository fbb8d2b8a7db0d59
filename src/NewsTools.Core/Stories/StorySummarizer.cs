namespace NewsTools;

/// <summary>
/// Summarises stories: the best sentences of each article in one pool, weighed by what they weigh at home and by how many
/// others say the like, picked so that no two say the same. Not thread-safe.
/// </summary>
/// <param name="pipeline">What analyses the articles.</param>
public sealed class StorySummarizer(NewsPipeline pipeline)
{
    /// <summary>So many articles are read, the lead and then those that came last, which know most.</summary>
    private const int MostArticles = 12;

    /// <summary>What a sentence's weight in its own article counts, and its centrality over all.</summary>
    private const double AtHome = 0.6;

    /// <summary>What a sentence of the lead article has before others.</summary>
    private const double OfLead = 0.1;

    private readonly Dictionary<string, BestSentences> _known = new(StringComparer.Ordinal);

    /// <summary>Keeps the best sentences of an article that is analysed, so that it need not be read again for its story.</summary>
    /// <param name="document">The analysis, with the summary layer.</param>
    /// <param name="article">The article that the sentences are to name: the document's own, or one of the same text that carries no analysis.</param>
    public void Remember(Document document, Article article)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        _known.TryAdd(article.Id, BestSentences.Of(document, article));
    }

    /// <summary>The summary of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="options">How long it is; a ratio is one of the words of the lead article.</param>
    /// <param name="cancellation">Looked at once an article.</param>
    public StorySummary Summarize(Story story, SummaryOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(options);
        var limits = SummaryLimits.Of(options.Check(), story.GetLead().WordCount);
        var (sentences, terms, weights) = (new List<SummarySentence>(), new SentenceTerms(), new List<double>());
        foreach (var article in ArticlesOf(story))
        {
            cancellation.ThrowIfCancellationRequested();
            Collect(article, ReferenceEquals(article, story.GetLead()) ? OfLead : 0, sentences, terms, weights, cancellation);
        }

        if (sentences.Count == 0) return new StorySummary(story, [], 0);
        int[] words = [.. sentences.Select(sentence => Article.CountWords(sentence.GetSpan().In(sentence.GetArticle().Text)))];
        var chosen = Choose(sentences, SentenceVectors.Of(terms), weights, words, limits).Order().ToList();
        return new StorySummary(story, [.. chosen.Select(i => sentences[i])], chosen.Sum(i => words[i]));
    }

    private static IEnumerable<Article> ArticlesOf(Story story) =>
        story.GetArticles().Where(article => !article.Duplicate && article.ArticleId != story.LeadId)
            .Reverse().Take(MostArticles - 1).Reverse()
            .Select(article => article.GetArticle()).Prepend(story.GetLead());

    /// <summary>Adds the best sentences of an article in text order.</summary>
    private void Collect(Article article, double bonus, List<SummarySentence> sentences, SentenceTerms terms, List<double> weights, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(article.Id, out var best))
            best = BestSentences.Of(pipeline.AnalyzeAside(article, Layers.Summary, cancellation), article);
        for (var i = 0; i < best.Sentences.Length; i++)
        {
            sentences.Add(best.Sentences[i].In(article));
            terms.Add(best.Terms[i]);
            weights.Add((AtHome * best.Sentences[i].Score) + bonus);
        }
    }

    private static IEnumerable<int> Choose(List<SummarySentence> sentences, SentenceVectors vectors, List<double> weights, int[] words, SummaryLimits limits)
    {
        var centrality = SentenceGraph.Centrality(vectors);
        return new SentencePicker(sentences, [.. weights.Select((weight, i) => weight + ((1 - AtHome) * centrality[i]))], vectors, words).Pick(limits);
    }
}

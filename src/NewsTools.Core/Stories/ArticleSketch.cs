using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// What grouping keeps of an article: its shingles, how often it has which terms and names. Without the article's
/// analysis, so that memory grows by a few kilobytes an article.
/// </summary>
internal sealed class ArticleSketch
{
    private const int MostTerms = 120;
    private const int MostNames = 24;

    /// <summary>How much more a word of the title says, and one of the opening sentences.</summary>
    private const float TitleFactor = 2;
    private const float OpeningFactor = 1.5f;
    private const int OpeningSentences = 3;

    [ThreadStatic]
    private static Dictionary<uint, float>? _counts;

    private ArticleSketch(Article article, Shingles shingles, TermWeight[] terms, NameCount[] names) =>
        (Article, Shingles, Terms, Names, NameTerms) = (article, shingles, terms, names, TermsOf(names));

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its shingles.</summary>
    public Shingles Shingles { get; }

    /// <summary>Its terms in ascending order.</summary>
    public TermWeight[] Terms { get; }

    /// <summary>Its names, the most frequent first.</summary>
    public NameCount[] Names { get; }

    /// <summary>The names as terms, in ascending order.</summary>
    public TermWeight[] NameTerms { get; }

    /// <summary>The layers that a sketch is made of.</summary>
    public const Layers Needs = Layers.Tokens | Layers.Names;

    /// <summary>The pipeline for sketches: that of the user, with names by rules alone, which take a fraction of the work of the network.</summary>
    public static NewsPipeline PipelineOf(NewsPipeline pipeline) =>
        pipeline.Annotators.OfType<NameRecognizer>().FirstOrDefault() is { } names ? pipeline.With(names.ByRules()) : pipeline;

    /// <summary>Sketches an article. What is analysed for it is not kept with the article: of many articles that would be much.</summary>
    /// <param name="article">The article.</param>
    /// <param name="pipeline">What <see cref="PipelineOf"/> gives.</param>
    /// <param name="cancellation">Looked at once a sentence.</param>
    public static ArticleSketch Of(Article article, NewsPipeline pipeline, CancellationToken cancellation)
    {
        var document = pipeline.Analyze(article.Aside(), Needs, cancellation);
        return new ArticleSketch(article, Shingles.Of(document), TermsOf(document), NamesOf(document));
    }

    private static TermWeight[] TermsOf(Document document)
    {
        var counts = _counts ??= new(512);
        counts.Clear();
        if (document.Article.Title is { } title) Count(TextSegmenter.Segment(title).Tokens, title, TitleFactor, counts);
        var sentences = document.Tokens.Sentences;
        for (var i = 0; i < sentences.Length; i++)
            Count(document.Tokens.TokensOf(sentences[i]), document.Text, i < OpeningSentences ? OpeningFactor : 1, counts);
        return Weightiest(counts);
    }

    /// <summary>The terms that are frequent here and rare elsewhere.</summary>
    private static TermWeight[] Weightiest(Dictionary<uint, float> counts)
    {
        var terms = new TermWeight[counts.Count];
        var order = new float[terms.Length];
        var i = 0;
        foreach (var (term, count) in counts)
        {
            terms[i] = new TermWeight(term, 1 + MathF.Log(1 + count));
            order[i] = -terms[i++].Weight * (float)WordFrequencies.Default.Rarity(term);
        }

        Array.Sort(order, terms);
        if (terms.Length > MostTerms) terms = terms[..MostTerms];
        Array.Sort(terms, static (left, right) => left.Term.CompareTo(right.Term));
        return terms;
    }

    private static void Count(ReadOnlySpan<TokenRow> tokens, string text, float factor, Dictionary<uint, float> counts)
    {
        foreach (ref readonly var token in tokens)
        {
            if (!ContentWords.Is(token)) continue;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, ContentWords.Term(token, text), out _) += factor;
        }
    }

    private static NameCount[] NamesOf(Document document) =>
        [.. document.Mentions
            .GroupBy(mention => mention.Name, StringComparer.Ordinal)
            .Select(group => new NameCount(group.Key, WordHash.OfLower(group.Key), group.Count()))
            .OrderByDescending(name => name.Count)
            .Take(MostNames)];

    private static TermWeight[] TermsOf(NameCount[] names) =>
        [.. names.DistinctBy(name => name.Term).Select(name => new TermWeight(name.Term, 1 + MathF.Log(name.Count))).OrderBy(name => name.Term)];
}

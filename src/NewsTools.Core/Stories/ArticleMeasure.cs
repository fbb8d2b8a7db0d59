namespace NewsTools;

/// <summary>
/// How long and how readable an article is, how much of it comes from sources and from which. Shares are of the
/// article's words, from 0 to 1. Immutable.
/// </summary>
public sealed class ArticleMeasure
{
    private readonly Article _article;
    private readonly IReadOnlyList<SourceShare> _sources;

    internal ArticleMeasure(Article article, IReadOnlyList<SourceShare> sources) => (_article, _sources) = (article, sources);

    /// <summary>The id of the article.</summary>
    public string ArticleId => _article.Id;

    /// <summary>The article's title, else its file's name.</summary>
    public string Title => _article.DisplayTitle;

    /// <summary>When the article was published, or null where that is unknown.</summary>
    public DateTimeOffset? Published => _article.Published;

    /// <summary>The outlet, or null.</summary>
    public string? Source => _article.Source;

    /// <summary>The number of words and numbers.</summary>
    public int Words { get; internal init; }

    /// <summary>The number of sentences.</summary>
    public int Sentences { get; internal init; }

    /// <summary>The number of paragraphs.</summary>
    public int Paragraphs { get; internal init; }

    /// <summary>The words of a sentence on average.</summary>
    public double WordsPerSentence { get; internal init; }

    /// <summary>The syllables of a word on average.</summary>
    public double SyllablesPerWord { get; internal init; }

    /// <summary>How long reading takes, in minutes, at 238 words a minute: the mean of adults over 190 studies (M. Brysbaert, Journal of Memory and Language 109, 2019).</summary>
    public double ReadingMinutes { get; internal init; }

    /// <summary>
    /// Reading ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (R. Flesch, Journal of Applied
    /// Psychology 32, 1948); the higher the easier, news is mostly between 30 and 60.
    /// </summary>
    public double Flesch { get; internal init; }

    /// <summary>The years at a US school: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (J. P. Kincaid et al., 1975).</summary>
    public double FleschKincaid { get; internal init; }

    /// <summary>The share of words within quotation marks.</summary>
    public double QuotedShare { get; internal init; }

    /// <summary>The share of words that a source is given for: the contents of statements.</summary>
    public double AttributedShare { get; internal init; }

    /// <summary>The share of words whose source's name is kept back: <c>a US official</c>.</summary>
    public double AnonymousShare { get; internal init; }

    /// <summary>The share of words that are given as less than certain: in contents of statements, and in sentences of the article's own with a word such as <c>may</c> or <c>reportedly</c>.</summary>
    public double HedgedShare { get; internal init; }

    /// <summary>The number of statements.</summary>
    public int Statements { get; internal init; }

    /// <summary>The number of different sources that have a name.</summary>
    public int NamedSources => _sources.Count(source => source.Attribution == Attribution.Named);

    /// <summary>The number of different sources whose name is kept back.</summary>
    public int AnonymousSources => _sources.Count(source => source.Attribution == Attribution.Unnamed);

    /// <summary>The countries of the sources with their statements: <c>KR 4, US 3</c>.</summary>
    public string SourceCountries => Counts(source => source.Country);

    /// <summary>The kinds of the sources with their statements: <c>Organization 4, Person 3</c>.</summary>
    public string SourceKinds => Counts(source => source.Kind?.ToString());

    /// <summary>How evenly the statements are spread over the countries of their sources: 0 for one country, 1 for equal parts (Pielou's evenness); null where no country is known.</summary>
    public double? CountryBalance => Evenness(source => source.Country);

    /// <summary>How evenly the statements are spread over the kinds of their sources: 0 for one kind, 1 for equal parts; null where no kind is known.</summary>
    public double? KindBalance => Evenness(source => source.Kind?.ToString());

    /// <summary>How evenly the statements are spread over their sources: 0 for one source, 1 for equal parts; null where there is none.</summary>
    public double? SourceBalance => Evenness(source => source.Name);

    /// <summary>The source of the last statement, or null.</summary>
    public string? LastWord { get; internal init; }

    /// <summary>What the last word does: states, denies, warns; or null.</summary>
    public Stance? LastStance { get; internal init; }

    /// <summary>The share of sentences with a statement, a time or an amount.</summary>
    public double Coverage { get; internal init; }

    /// <summary>The sources, the one with most words first.</summary>
    public IReadOnlyList<SourceShare> GetSources() => _sources;

    /// <summary>The article itself; a method, so that exports stay flat.</summary>
    public Article GetArticle() => _article;

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Measures a document.</summary>
    /// <exception cref="InvalidOperationException">The document lacks tokens, times, quantities or statements.</exception>
    public static ArticleMeasure Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new MeasureReader(document).Read();
    }

    private string Counts(Func<SourceShare, string?> key) => string.Join(", ", Groups(key).Select(group => $"{group.Key} {group.Count}"));

    private double? Evenness(Func<SourceShare, string?> key)
    {
        var counts = Groups(key).Select(group => (double)group.Count).ToList();
        if (counts.Count == 0) return null;
        if (counts.Count == 1) return 0;
        var sum = counts.Sum();
        return Math.Round(-counts.Sum(count => count / sum * Math.Log(count / sum)) / Math.Log(counts.Count), 3);
    }

    private IEnumerable<(string Key, int Count)> Groups(Func<SourceShare, string?> key) =>
        _sources.Where(source => key(source) is not null)
            .GroupBy(source => key(source)!, StringComparer.Ordinal)
            .Select(group => (group.Key, Count: group.Sum(source => source.Statements)))
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key, StringComparer.Ordinal);
}

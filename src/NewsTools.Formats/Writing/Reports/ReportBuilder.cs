namespace NewsTools.Formats.Writing;

/// <summary>
/// Collects articles, summaries and facts for a report, in the order in which they come. It keeps what the report
/// shows and lets go of the articles. Not thread-safe.
/// </summary>
public sealed class ReportBuilder
{
    private const int KeywordsPerArticle = 8;

    private readonly ReportOptions _options;
    private readonly NewsPipeline _pipeline;
    private readonly HashSet<(string Id, string? Path, string? Url, string Title)> _seen = [];
    private readonly HashSet<(string Id, string? Path, string? Url, string Title)> _shown = [];
    private readonly List<ReportArticle> _articles = [];
    private readonly Dictionary<Type, FactTable> _tables = [];
    private readonly NameTally _names = new();
    private readonly NameNetwork _network = new();
    private readonly KeywordTally _keywords = new();
    private readonly ArticleFacts _facts;
    private readonly StoryCollector _stories;

    /// <summary>The sentences of articles that carry no analysis.</summary>
    private readonly Dictionary<Article, TextSpan[]> _sentences = new(ReferenceEqualityComparer.Instance);
    private readonly ReportPeriod _period = new();
    private readonly List<string> _titles = [];
    private long _words;

    /// <summary>Starts a report.</summary>
    /// <param name="options">What it shows.</param>
    /// <param name="pipeline">What analyses the articles.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReportOptions.Top"/> is below 1.</exception>
    public ReportBuilder(ReportOptions options, NewsPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(pipeline);
        if (options.Top is { } top) ArgumentOutOfRangeException.ThrowIfLessThan(top, 1, nameof(options));
        _options = options;
        _pipeline = pipeline;
        _facts = new ArticleFacts(options, pipeline);
        _stories = new StoryCollector(options, pipeline);
    }

    /// <summary>Adds an article: its summary, keywords, names and what it says.</summary>
    public void Add(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_shown.Contains(KeyOf(article))) return;
        var document = _pipeline.Analyze(article, LayersOfArticles, cancellation);
        AddNames(document);
        var detached = DetachedArticle.Of(article);
        _sentences.Add(detached, Array.ConvertAll(document.Tokens.Sentences.ToArray(), sentence => sentence.Span));
        _facts.Add(document, detached, ContextOf, cancellation);
        _stories.Add(document, detached);
        Show(document, document.Ranking.Summarize(_options.Summary));
    }

    /// <summary>Adds a summary as it is, with its article's keywords.</summary>
    public void Add(Summary summary, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (_shown.Contains(KeyOf(summary.GetArticle()))) return;
        Show(_pipeline.Analyze(summary.GetArticle(), Layers.Keywords, cancellation), summary);
    }

    /// <summary>Adds a story with its articles; what a copy says is said already.</summary>
    public void Add(Story story, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        _stories.Add(story, cancellation);
        AddArticles(story, cancellation);
    }

    /// <summary>Adds a story with its summary as it is, and its articles.</summary>
    public void Add(StorySummary summary, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        _stories.Add(summary);
        AddArticles(summary.GetStory(), cancellation);
    }

    /// <summary>Adds what is of no article alone (a measure, a difference, an entity over articles): a row in the table of its type.</summary>
    public void AddRow(object row)
    {
        ArgumentNullException.ThrowIfNull(row);
        TableOf(row.GetType()).Add(row);
    }

    /// <summary>Adds a fact of any type: a row in the table of its type.</summary>
    public void Add(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Register(fact.GetArticle());
        TableOf(fact.GetType()).Add(fact, ContextOf(fact));
        if (fact is Mention mention) _names.Add(mention, ContextOf);
        if (fact is Keyword keyword) _keywords.Add(keyword);
    }

    /// <summary>The report of all that was added; stories are grouped now.</summary>
    public ReportModel Build(CancellationToken cancellation = default)
    {
        var stories = _options.Shows(ReportSection.Stories) ? _stories.Build(cancellation) : [];
        return Build(stories);
    }

    private ReportModel Build(IReadOnlyList<ReportStory> stories) => new()
    {
        Title = _options.Title ?? DefaultTitle(),
        From = _period.From,
        To = _period.To,
        Top = _options.Top,
        Figures = _options.Shows(ReportSection.Figures) ? [.. Figures(stories.Count)] : [],
        Stories = stories,
        IsOfStories = _stories.Given,
        Articles = _options.Shows(ReportSection.Articles) ? _articles : [],
        Tables = [.. Tables().Where(table => table.Rows.Count > 0 && _options.Shows(table.Section))],
    };

    private FactTable TableOf(Type type)
    {
        if (!_tables.TryGetValue(type, out var table)) _tables.Add(type, table = new FactTable(type));
        return table;
    }

    private void AddArticles(Story story, CancellationToken cancellation)
    {
        foreach (var article in story.GetArticles())
            if (article.Duplicate) Register(article.GetArticle());
            else Add(article.GetArticle(), cancellation);
    }

    private Layers LayersOfArticles
    {
        get
        {
            var layers = Layers.Keywords | Layers.Summary | _facts.Layers;
            return _pipeline.Annotators.Any(stage => stage.Adds == Layers.Names) ? layers | Layers.Names : layers;
        }
    }

    private static (string Id, string? Path, string? Url, string Title) KeyOf(Article article) =>
        (article.Id, article.Path, article.Url, article.DisplayTitle);

    private void AddNames(Document document)
    {
        if ((document.Present & Layers.Names) == Layers.None) return;
        foreach (var mention in document.Mentions) _names.Add(mention, ContextOf);
        _network.Add(document.Mentions, ContextOf);
    }

    private void Show(Document document, Summary summary)
    {
        var article = document.Article;
        _shown.Add(KeyOf(article));
        Register(article);
        foreach (var keyword in document.Keywords) _keywords.Add(keyword);
        _articles.Add(new ReportArticle
        {
            Id = article.Id,
            Title = ArticleTitle.Of(article),
            Byline = article.Byline,
            Published = article.Published,
            Source = article.Source,
            Url = article.Url,
            Path = article.Path is { } path ? SafeText.Line(path) : null,
            WordCount = article.WordCount,
            Summary = [.. summary.GetLines().Where(line => line != article.Title)],
            Keywords = [.. document.Keywords.Take(KeywordsPerArticle).Select(keyword => keyword.Phrase)],
        });
    }

    /// <summary>Counts an article once, whether it came itself or by its facts.</summary>
    private void Register(Article article)
    {
        if (!_seen.Add(KeyOf(article))) return;
        _words += article.WordCount;
        _period.Add(article.Published);
        if (_titles.Count < 2) _titles.Add(ArticleTitle.Of(article));
    }

    private ReportContext ContextOf(Fact fact)
    {
        var article = fact.GetArticle();
        var span = fact.GetSpan();
        var around = SentenceOf(fact).Union(span);
        return new ReportContext(
            ArticleTitle.Of(article),
            article.Text[around.Start..span.Start].ReplaceLineEndings(" "),
            fact.Text.ReplaceLineEndings(" "),
            article.Text[span.End..around.End].ReplaceLineEndings(" "))
        {
            ArticleId = article.Id,
        };
    }

    private TextSpan SentenceOf(Fact fact)
    {
        if (_sentences.TryGetValue(fact.GetArticle(), out var known)) return known[fact.Sentence - 1];
        var sentences = _pipeline.Analyze(fact.GetArticle(), Layers.Tokens).Tokens.Sentences;
        return sentences.IsEmpty ? fact.GetSpan() : sentences[fact.Sentence - 1].Span;
    }

    private string DefaultTitle() => _titles.Count == 1 ? _titles[0] : "News report";

    private IEnumerable<ReportFigure> Figures(int stories)
    {
        yield return Figure("articles", "article", _seen.Count);
        if (stories > 0) yield return Figure("stories", "story", stories);
        yield return Figure("words", "word", _words);
        foreach (var figure in _facts.ToFigures()) yield return figure;
        foreach (var table in _tables.Values) yield return table.ToFigure();
        if (_names.Count == 0) yield break;
        yield return Figure("people", "person", _names.CountOf(MentionKind.Person));
        yield return Figure("organizations", "organization", _names.CountOf(MentionKind.Organization));
        yield return Figure("countries", "country", _names.CountryCount);
    }

    private static ReportFigure Figure(string name, string singular, long value) => new(name, value == 1 ? singular : name, value);

    private IEnumerable<ReportTable> Tables() =>
        [_keywords.ToTable(), _names.ToNames(), _network.ToTable(), _names.ToCountries(), .. _facts.ToTables(_seen.Count == 1, ContextOf), .. _tables.Values.Select(table => table.ToTable(_seen.Count == 1))];
}

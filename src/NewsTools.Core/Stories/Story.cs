namespace NewsTools;

/// <summary>Articles that tell one story, copies of one text marked. Immutable.</summary>
public sealed class Story
{
    private const int Shown = 6;

    private readonly IReadOnlyList<StoryArticle> _articles;
    private readonly IReadOnlyList<string> _names;
    private readonly Lazy<IReadOnlyList<string>> _keywords;
    private readonly Article _lead;

    internal Story(string id, IReadOnlyList<StoryArticle> articles, Article lead, IReadOnlyList<string> names, NewsPipeline pipeline)
    {
        Id = id;
        _articles = articles;
        _lead = lead;
        _names = names;
        _keywords = new(() => StoryKeywords.Of(this, pipeline));
    }

    /// <summary>
    /// What the story is called for good: the id of its first article. It stays when articles are added
    /// later, and is the same on every machine.
    /// </summary>
    public string Id { get; }

    /// <summary>The title of the lead article, else its file's name.</summary>
    public string Title => _lead.DisplayTitle;

    /// <summary>The number of articles, copies among them.</summary>
    public int ArticleCount => _articles.Count;

    /// <summary>The number of articles that are copies of another one of the story.</summary>
    public int DuplicateCount => _articles.Count(article => article.Duplicate);

    /// <summary>When the first article was published, or null where none has a date.</summary>
    public DateTimeOffset? From => _articles.Min(article => article.Published);

    /// <summary>When the last article was published, or null where none has a date.</summary>
    public DateTimeOffset? To => _articles.Max(article => article.Published);

    /// <summary>The outlets, the ones with most articles first.</summary>
    public string Sources => string.Join(", ", GetSources());

    /// <summary>The names that most articles have.</summary>
    public string Names => string.Join(", ", _names.Take(Shown));

    /// <summary>The phrases that say what the story is about; they are looked for when they are asked for.</summary>
    public string Keywords => string.Join(", ", _keywords.Value.Take(Shown));

    /// <summary>The id of the lead article: of those that are no copies the one that is nearest to all.</summary>
    public string LeadId => _lead.Id;

    /// <summary>The articles in the order of their dates; those without one as they came.</summary>
    public IReadOnlyList<StoryArticle> GetArticles() => _articles;

    /// <summary>The lead article.</summary>
    public Article GetLead() => _lead;

    /// <summary>The names that most articles have, at most twelve.</summary>
    public IReadOnlyList<string> GetNames() => _names;

    /// <summary>The phrases that say what the story is about.</summary>
    public IReadOnlyList<string> GetKeywords() => _keywords.Value;

    /// <summary>The outlets, the ones with most articles first.</summary>
    public IReadOnlyList<string> GetSources() =>
        [.. _articles
            .Where(article => !string.IsNullOrWhiteSpace(article.Source))
            .GroupBy(article => article.Source!, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)];

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}

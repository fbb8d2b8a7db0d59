namespace NewsTools;

/// <summary>A story that still grows.</summary>
internal sealed class StoryDraft
{
    private const int MostNames = 12;

    private readonly List<(ArticleSketch Sketch, StoryArticle Article)> _articles = [];
    private readonly HashSet<uint> _posted = [];

    /// <summary>Starts a story without an article.</summary>
    public StoryDraft(int number, string id) => (Number, Id) = (number, id);

    /// <summary>The number among the stories of a run, from 0.</summary>
    public int Number { get; }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The sum of its articles' vectors; copies do not count.</summary>
    public StoryVector Vector { get; private set; } = new(SparseVector.Zero, SparseVector.Zero);

    /// <summary>The first and the last date, in ticks; those of an article without one are that of the article before it.</summary>
    public long First { get; private set; } = long.MaxValue;

    /// <inheritdoc cref="First"/>
    public long Last { get; private set; } = long.MinValue;

    /// <summary>Whether the story is written and takes no more.</summary>
    public bool Closed { get; set; }

    /// <summary>The number of articles.</summary>
    public int Count => _articles.Count;

    /// <summary>Adds an article that is no copy.</summary>
    public void Add(ArticleSketch sketch, StoryArticle article, StoryVector vector, long time)
    {
        Vector = _articles.Count == 0 ? vector : Vector.Plus(vector);
        AddCopy(sketch, article, time);
    }

    /// <summary>Adds a copy, which says nothing new of what the story is about.</summary>
    public void AddCopy(ArticleSketch sketch, StoryArticle article, long time)
    {
        _articles.Add((sketch, article));
        First = Math.Min(First, time);
        Last = Math.Max(Last, time);
    }

    /// <summary>Whether a key is posted for this story; it is from now on.</summary>
    public bool Post(uint key) => _posted.Add(key);

    /// <summary>The story as it is.</summary>
    public Story ToStory(NewsPipeline pipeline, TermStatistics statistics)
    {
        var lead = _articles.Count == 1
            ? _articles[0].Sketch.Article
            : _articles.Where(item => !item.Article.Duplicate).MaxBy(item => Vector.Likeness(StoryVector.Of(item.Sketch, statistics))).Sketch.Article;
        return new Story(Id, [.. _articles.Select(item => item.Article).OrderBy(article => article.Published ?? DateTimeOffset.MinValue)], lead, Names(), pipeline);
    }

    private List<string> Names() =>
        [.. _articles.SelectMany(item => item.Sketch.Names)
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(name => 1 + Math.Log(name.Count)))
            .Take(MostNames)
            .Select(group => group.Key)];
}

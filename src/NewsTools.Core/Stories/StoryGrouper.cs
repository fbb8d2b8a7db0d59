namespace NewsTools;

/// <summary>
/// Groups articles into stories as they come. An article first looks for a text that it is a copy of; else it joins
/// the open story that it is nearest to, when that is near enough in words, names and time; else it starts one.
/// A story is closed when articles come that are later than its window. Not thread-safe.
/// </summary>
/// <remarks>
/// Online clustering as in topic detection and tracking: J. Allan, R. Papka, V. Lavrenko, "On-line new event detection
/// and tracking" (SIGIR 1998), with names beside the words as M. Miranda et al., "Multilingual clustering of
/// streaming news" (EMNLP 2018) have them.
/// </remarks>
public sealed class StoryGrouper
{
    private const int MostProbes = 28;
    private const int MostCandidates = 12;

    private readonly NewsPipeline _pipeline;
    private readonly NewsPipeline _sketching;
    private readonly StoryOptions _options;
    private readonly long _window;
    private readonly TermStatistics _statistics = new();
    private readonly List<StoryDraft> _drafts = [];
    private readonly List<StoryDraft> _storyOfText = [];
    private readonly List<ArticleSketch> _texts = [];
    private readonly DuplicateIndex _duplicates;
    private readonly PostingIndex _index = new();
    private readonly NumberSums _sums = new();
    private readonly Func<int, bool> _isOver;
    private readonly Queue<StoryDraft> _open = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long _now = long.MinValue;
    private long _swept = long.MinValue;

    /// <summary>Starts with no story.</summary>
    /// <param name="pipeline">What analyses the articles.</param>
    /// <param name="options">When articles tell one story.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is outside its range.</exception>
    public StoryGrouper(NewsPipeline pipeline, StoryOptions options)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(options);
        (_pipeline, _sketching, _options) = (pipeline, ArticleSketch.PipelineOf(pipeline), options.Check());
        _window = TimeSpan.FromDays(options.WindowDays).Ticks;
        _isOver = draft => IsOver(_drafts[draft]);
        _duplicates = new DuplicateIndex(text => IsOver(_storyOfText[text]));
    }

    /// <summary>The number of stories so far.</summary>
    public int StoryCount => _drafts.Count;

    /// <summary>Puts an article into its story.</summary>
    public StoryArticle Add(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sketch = ArticleSketch.Of(article, _sketching, cancellation);
        Count(sketch);
        return Place(sketch);
    }

    /// <summary>The stories that no article can join any more, since later ones have come; each is given once.</summary>
    public IEnumerable<Story> TakeClosed()
    {
        // Once an eighth of the window is often enough, and looking at every open story for each article would be too often.
        if (_swept != long.MinValue && _now - _swept <= _window / 8) yield break;
        _swept = _now;
        for (var left = _open.Count; left > 0; left--)
        {
            var draft = _open.Dequeue();
            if (IsOver(draft)) yield return Close(draft);
            else _open.Enqueue(draft);
        }
    }

    /// <summary>The stories that are left, the biggest first.</summary>
    public IEnumerable<Story> TakeRest()
    {
        var rest = _open.OrderByDescending(draft => draft.Count).ToList();
        _open.Clear();
        foreach (var draft in rest) yield return Close(draft);
    }

    /// <summary>
    /// Groups articles that are all there: they are taken in the order of their dates, and how rare a word is, is
    /// known from the start. The biggest story comes first.
    /// </summary>
    /// <param name="articles">The articles in any order.</param>
    /// <param name="pipeline">What analyses them.</param>
    /// <param name="options">When articles tell one story.</param>
    /// <param name="progress">Told how many articles are sketched.</param>
    /// <param name="cancellation">Looked at once an article.</param>
    public static IReadOnlyList<Story> GroupAll(
        IReadOnlyList<Article> articles, NewsPipeline pipeline, StoryOptions options, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var grouper = new StoryGrouper(pipeline, options);
        var sketches = grouper.Sketch([.. articles.OrderBy(article => article.Published ?? DateTimeOffset.MinValue)], progress, cancellation);
        foreach (var sketch in sketches) grouper.Count(sketch);
        var stories = new List<Story>();
        foreach (var sketch in sketches)
        {
            cancellation.ThrowIfCancellationRequested();
            grouper.Place(sketch);
            stories.AddRange(grouper.TakeClosed());
        }

        return [.. stories.Concat(grouper.TakeRest()).OrderByDescending(story => story.ArticleCount)];
    }

    private ArticleSketch[] Sketch(Article[] articles, IProgress<int>? progress, CancellationToken cancellation)
    {
        var sketches = new ArticleSketch[articles.Length];
        var done = 0;
        Parallel.For(0, articles.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            sketches[i] = ArticleSketch.Of(articles[i], _sketching, cancellation);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return sketches;
    }

    private void Count(ArticleSketch sketch) => _statistics.Add(sketch);

    private StoryArticle Place(ArticleSketch sketch)
    {
        var time = sketch.Article.Published?.UtcTicks ?? Math.Max(_now, 0);
        _now = Math.Max(_now, time);
        var original = _duplicates.Find(sketch.Shingles, out var match);
        if (original >= 0) return AddCopy(sketch, original, match, time);

        var vector = StoryVector.Of(sketch, _statistics);
        var (draft, likeness) = _options.DuplicatesOnly ? (null, 0) : Nearest(vector, time);
        draft ??= Start(sketch);
        var article = new StoryArticle(sketch.Article, draft.Id) { Likeness = draft.Count == 0 ? 1 : Math.Round(likeness, 3) };
        draft.Add(sketch, article, vector, time);
        Post(draft, vector.Terms, 0);
        Post(draft, vector.Names, uint.MaxValue);
        _duplicates.Add(sketch.Shingles);
        _storyOfText.Add(draft);
        _texts.Add(sketch);
        return article;
    }

    private StoryArticle AddCopy(ArticleSketch sketch, int original, DuplicateMatch match, long time)
    {
        var draft = _storyOfText[original];
        var article = new StoryArticle(sketch.Article, draft.Id)
        {
            DuplicateOf = _texts[original].Article.Id,
            Likeness = Math.Round(match.Containment, 3),
        };
        draft.AddCopy(sketch, article, time);
        return article;
    }

    private (StoryDraft? Draft, float Likeness) Nearest(StoryVector vector, long time)
    {
        _sums.Clear();
        Tally(vector.Terms, 0);
        Tally(vector.Names, uint.MaxValue);
        (StoryDraft? Draft, float Likeness) best = (null, (float)_options.Likeness);
        foreach (var candidate in _sums.Best(stackalloc int[MostCandidates]))
        {
            var draft = _drafts[candidate];
            if (!IsInWindow(draft, time)) continue;
            var likeness = draft.Vector.Likeness(vector);
            if (likeness >= best.Likeness) best = (draft, likeness);
        }

        return best;
    }

    /// <param name="vector">An article's terms or names, the weightiest of which stories are looked for by.</param>
    /// <param name="mask">What keeps the keys of terms and of names apart.</param>
    private void Tally(SparseVector vector, uint mask)
    {
        foreach (var i in vector.Greatest(MostProbes)) _index.Tally(vector.Keys[i] ^ mask, vector.Values[i], _sums, _isOver);
    }

    /// <summary>Whether no article can join the story any more.</summary>
    private bool IsOver(StoryDraft draft) => draft.Closed || _now - draft.Last > _window;

    private bool IsInWindow(StoryDraft draft, long time) => time - draft.Last <= _window && draft.First - time <= _window;

    private StoryDraft Start(ArticleSketch sketch)
    {
        var draft = new StoryDraft(_drafts.Count, IdOf(sketch.Article));
        _drafts.Add(draft);
        _open.Enqueue(draft);
        return draft;
    }

    /// <summary>The id of the first article; where the same text starts a second story, since the first is closed, a number behind it.</summary>
    private string IdOf(Article first)
    {
        var id = first.Id;
        for (var i = 2; !_ids.Add(id); i++) id = $"{first.Id}-{i}";
        return id;
    }

    private void Post(StoryDraft draft, SparseVector vector, uint mask)
    {
        foreach (var i in vector.Greatest(MostProbes))
            if (draft.Post(vector.Keys[i] ^ mask)) _index.Add(vector.Keys[i] ^ mask, draft.Number);
    }

    private Story Close(StoryDraft draft)
    {
        draft.Closed = true;
        return draft.ToStory(_pipeline, _statistics);
    }
}

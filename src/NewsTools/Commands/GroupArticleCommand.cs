using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Groups articles into stories, and marks copies of one text.</summary>
[Cmdlet(VerbsData.Group, "Article", DefaultParameterSetName = "Story")]
[OutputType(typeof(Story), ParameterSetName = ["Story"])]
[OutputType(typeof(StoryArticle), ParameterSetName = ["Article"])]
public sealed class GroupArticleCommand : NewsToolsCmdlet
{
    private readonly List<Article> _articles = [];
    private StoryGrouper? _grouper;
    private WorkProgress? _progress;
    private int _done;

    /// <summary>The articles to group.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArticleInput]
    public Article[] Article { get; set; } = [];

    /// <summary>Waits for every article, so that they may come in any order.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    /// <summary>Gives the articles one by one, each with its story.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Article")]
    public SwitchParameter AsArticle { get; set; }

    /// <summary>Puts together copies of one text alone.</summary>
    [Parameter]
    public SwitchParameter DuplicateOnly { get; set; }

    /// <summary>How near an article must be to a story to join it, above 0 and up to 1.</summary>
    [Parameter]
    [Share]
    public double Likeness { get; set; } = StoryOptions.Default.Likeness;

    /// <summary>The most days between an article and the nearest one of a story that it joins.</summary>
    [Parameter]
    [ValidateRange(0.01, 36500)]
    public double WindowDays { get; set; } = StoryOptions.Default.WindowDays;

    private StoryOptions Options => new() { Likeness = Likeness, WindowDays = WindowDays, DuplicatesOnly = DuplicateOnly };

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _progress = new WorkProgress(this, 1, "Grouping articles");
        if (!All) _grouper = new StoryGrouper(Pipeline, Options);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var article in Article)
        {
            if (_grouper is null) _articles.Add(article);
            else Place(article, _grouper);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_grouper is null) Write(GroupAll());
        else if (!AsArticle) Write(_grouper.TakeRest());
        _progress!.Complete();
    }

    private void Place(Article article, StoryGrouper grouper)
    {
        var placed = Guarded<StoryArticle?>(article, () => grouper.Add(article, StopToken));
        _progress!.Show(++_done, Article.Length > 1 ? Article.Length : 0, article.DisplayTitle);
        if (AsArticle && placed is not null) WriteObject(placed);

        // Taken in either case: closed stories free what later articles would be compared with.
        foreach (var story in grouper.TakeClosed())
            if (!AsArticle) WriteObject(story);
    }

    /// <summary>Groups beside the pipeline's thread, which alone may write progress.</summary>
    private IReadOnlyList<Story> GroupAll()
    {
        var done = new Counter();
        var (pipeline, options, stop) = (Pipeline, Options, StopToken);
        var work = Task.Run(() => StoryGrouper.GroupAll(_articles, pipeline, options, done, stop));
        while (!((IAsyncResult)work).AsyncWaitHandle.WaitOne(100)) _progress!.Show(done.Value, _articles.Count);
        return Guarded(_articles, () => work.GetAwaiter().GetResult()) ?? [];
    }

    private void Write(IEnumerable<Story> stories)
    {
        foreach (var story in stories)
            if (AsArticle) WriteObject(story.GetArticles(), enumerateCollection: true);
            else WriteObject(story);
    }

    /// <summary>Holds the last number that was reported, from any thread.</summary>
    private sealed class Counter : IProgress<int>
    {
        private int _value;

        public int Value => Volatile.Read(ref _value);

        public void Report(int value) => Volatile.Write(ref _value, Math.Max(value, _value));
    }
}

using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets the sentences that an article, or many articles together, come to.</summary>
[Cmdlet(VerbsCommon.Get, "Summary", DefaultParameterSetName = "Summary")]
[OutputType(typeof(Summary), ParameterSetName = ["Summary"])]
[OutputType(typeof(SummarySentence), ParameterSetName = ["Sentence"])]
[OutputType(typeof(StorySummary), ParameterSetName = ["Combine"])]
public sealed class GetSummaryCommand : NewsToolsCmdlet
{
    private readonly List<Article> _articles = [];
    private WorkProgress? _progress;

    /// <summary>The articles to read.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArticleInput]
    public Article[] Article { get; set; } = [];

    /// <summary>The most sentences of a summary.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int SentenceCount { get; set; }

    /// <summary>The greatest part of the article's words, above 0 and up to 1.</summary>
    [Parameter]
    [Share]
    public double Ratio { get; set; }

    /// <summary>The most words of a summary.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int MaxWords { get; set; }

    /// <summary>Gives the sentences one by one, with score and reasons.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Sentence")]
    public SwitchParameter AsSentence { get; set; }

    /// <summary>Gives a digest: a summary of each story that the articles tell, the biggest first.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Combine")]
    public SwitchParameter Combine { get; set; }

    private SummaryOptions Options => SummaryLimits.Of(SentenceCount, Ratio, MaxWords);

    /// <inheritdoc/>
    protected override void BeginProcessing() => _progress = new WorkProgress(this, 3, "Summarising stories");

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var article in Article)
            if (Combine) _articles.Add(article);
            else if (Analyzed(article, Layers.Summary) is { } document) Write(document.Ranking.Summarize(Options));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_articles.Count == 0) return;
        var stories = Guarded(_articles, () => StoryGrouper.GroupAll(_articles, Pipeline, StoryOptions.Default, progress: null, StopToken)) ?? [];
        var summarizer = new StorySummarizer(Pipeline);
        for (var i = 0; i < stories.Count; i++)
        {
            _progress!.Show(i, stories.Count, stories[i].Title);
            if (Guarded<StorySummary?>(stories[i], () => summarizer.Summarize(stories[i], Options, StopToken)) is { } summary) WriteObject(summary);
        }

        _progress!.Complete();
    }

    private void Write(Summary summary)
    {
        if (AsSentence) WriteObject(summary.GetSentences(), enumerateCollection: true);
        else WriteObject(summary);
    }
}

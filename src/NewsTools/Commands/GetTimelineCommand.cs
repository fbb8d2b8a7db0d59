using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets what happened when, over all articles: one row a dated fact, equal ones merged, by their time.</summary>
[Cmdlet(VerbsCommon.Get, "Timeline")]
[OutputType(typeof(TimelineEntry))]
public sealed class GetTimelineCommand : NewsToolsCmdlet
{
    private TimelineBuilder _builder = null!;
    private WorkProgress? _progress;
    private WildcardSet _names = new(null);
    private int _done;

    /// <summary>The articles to read.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArticleInput]
    public Article[] Article { get; set; } = [];

    /// <summary>Gives what reaches past this instant.</summary>
    [Parameter]
    public DateTime? From { get; set; }

    /// <summary>Gives what begins before this instant.</summary>
    [Parameter]
    public DateTime? To { get; set; }

    /// <summary>The statuses to give; all by default.</summary>
    [Parameter]
    public EventStatus[]? Status { get; set; }

    /// <summary>The coarsest precision to give: Day leaves out what is known to the month or the year alone.</summary>
    [Parameter]
    public TimePrecision? Precision { get; set; }

    /// <summary>Wildcard patterns for a participant or the place; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Name { get; set; }

    /// <summary>Gives what mere speech is dated by too: who said something on a day.</summary>
    [Parameter]
    public SwitchParameter IncludeSpeech { get; set; }

    /// <summary>Gives facts too whose time cannot be resolved; they come last.</summary>
    [Parameter]
    public SwitchParameter IncludeUndated { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        ThrowIfBackward(From, To);
        _builder = new TimelineBuilder(new TimelineOptions { IncludeUndated = IncludeUndated, IncludeSpeech = IncludeSpeech });
        _names = new WildcardSet(Name);
        _progress = new WorkProgress(this, 1, "Reading articles for the timeline");
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var article in Article)
        {
            Guarded<object>(article, () => { _builder.Add(article, Pipeline, StopToken); return article; });
            _progress!.Show(++_done, Article.Length > 1 ? Article.Length : 0, article.DisplayTitle);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (var entry in _builder.ToList())
            if (IsWanted(entry)) WriteObject(entry);
        _progress!.Complete();
    }

    private bool IsWanted(TimelineEntry entry) =>
        (From is null || entry.To > From)
        && (To is null || entry.From < To)
        && (Status is null || Status.Contains(entry.Status))
        && (Precision is null || entry.Precision <= Precision)
        && (Name is null || _names.Matches([entry.Place, .. entry.Participants?.Split("; ") ?? []]));
}

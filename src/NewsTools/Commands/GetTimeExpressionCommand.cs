using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets the places where articles say when, how long or how often.</summary>
[Cmdlet(VerbsCommon.Get, "TimeExpression")]
[OutputType(typeof(TimeExpression))]
public sealed class GetTimeExpressionCommand : ArticleCmdlet
{
    private WildcardSet _values = new(null);
    private NewsPipeline? _pipeline;

    /// <summary>The types to give; all by default.</summary>
    [Parameter]
    public TimeType[]? Type { get; set; }

    /// <summary>Wildcard patterns for the value or the text; all by default.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Value { get; set; }

    /// <summary>Gives what reaches past this instant; what has no range is left out.</summary>
    [Parameter]
    public DateTime? From { get; set; }

    /// <summary>Gives what begins before this instant; what has no range is left out.</summary>
    [Parameter]
    public DateTime? To { get; set; }

    /// <summary>What relative times are counted from, in the place of each article's own date.</summary>
    [Parameter]
    [PublishedDate]
    public DateTimeOffset? ReferenceDate { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        ThrowIfBackward(From, To);
        _values = new WildcardSet(Value);
        if (ReferenceDate is null) return;
        var builder = new NewsPipelineBuilder();
        foreach (var stage in Session.Pipeline.Annotators) builder.Use(stage);
        _pipeline = builder.Use(new TimeRecognizer(ReferenceDate)).Build();
    }

    private protected override Layers Layers => Layers.Times;

    private protected override NewsPipeline Pipeline => _pipeline ?? base.Pipeline;

    private protected override void Write(Document document)
    {
        foreach (var time in document.Times)
            if (IsWanted(time)) WriteObject(time);
    }

    private bool IsWanted(TimeExpression time) =>
        (Type is null || Type.Contains(time.Type))
        && (From is null || time.To > From)
        && (To is null || time.From < To)
        && _values.Matches(time.Value, time.Text);
}

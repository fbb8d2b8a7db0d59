using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Gets the sentences that an article comes to.</summary>
[Cmdlet(VerbsCommon.Get, "Summary", DefaultParameterSetName = "Summary")]
[OutputType(typeof(Summary), ParameterSetName = ["Summary"])]
[OutputType(typeof(SummarySentence), ParameterSetName = ["Sentence"])]
public sealed class GetSummaryCommand : ArticleCmdlet
{
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

    private protected override Layers Layers => Layers.Summary;

    private protected override void Write(Document document)
    {
        var summary = document.Ranking.Summarize(SummaryLimits.Of(SentenceCount, Ratio, MaxWords));
        if (AsSentence) WriteObject(summary.GetSentences(), enumerateCollection: true);
        else WriteObject(summary);
    }
}

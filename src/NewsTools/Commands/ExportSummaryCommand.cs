using System.Management.Automation;
using NewsTools.Binding;
using NewsTools.Formats.Writing;

namespace NewsTools.Commands;

/// <summary>Writes a finished report of articles, summaries and facts.</summary>
[Cmdlet(VerbsData.Export, "Summary", SupportsShouldProcess = true, DefaultParameterSetName = ByPath)]
[OutputType(typeof(FileInfo))]
public sealed class ExportSummaryCommand : ExportCmdlet
{
    private string _target = "";
    private ReportFormat _format;
    private ReportBuilder? _report;
    private WorkProgress? _progress;
    private int _added;

    /// <summary>Articles, stories, summaries and facts of any kind.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>The format; by default what the file's name says.</summary>
    [Parameter]
    public ReportFormat? Format { get; set; }

    /// <summary>The heading; by default the one article's title.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>The sections to show; by default all that have content.</summary>
    [Parameter]
    public ReportSection[] Section { get; set; } = [];

    /// <summary>The most entries of each list and table.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Top { get; set; }

    /// <summary>The most sentences of each article's summary.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int SentenceCount { get; set; }

    /// <summary>The greatest part of an article's words in its summary, above 0 and up to 1.</summary>
    [Parameter]
    [Share]
    public double Ratio { get; set; }

    /// <summary>The most words of each article's summary.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int MaxWords { get; set; }

    /// <summary>Gives the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _progress = new WorkProgress(this, 2, "Reading for the report");
        _target = Target();
        var format = Format ?? ReportWriters.FormatOf(_target);
        if (format is not { } known)
            ThrowTerminatingError(ErrorRecords.FormatUnknown(GivenPath, Enum.GetNames<ReportFormat>()));
        else if (Append && !ReportWriters.CanAppend(known))
            ThrowTerminatingError(ErrorRecords.CannotAppend(GivenPath, known));
        else
            (_format, _report) = (known, new ReportBuilder(Options(), Session.Pipeline));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_report is not { } report) return;
        foreach (var item in InputObject)
        {
            if (IsReportable(item.BaseObject)) Guarded(item.BaseObject, () => Add(report, item.BaseObject));
            else WriteError(ErrorRecords.NoReport(item.BaseObject));
            _progress!.Show(_added, InputObject.Length > 1 ? InputObject.Length : 0, item.BaseObject is Article article ? article.DisplayTitle : "");
        }
    }

    /// <summary>Whether it is of one of the types that analysis gives.</summary>
    private static bool IsReportable(object item) => item.GetType() is { IsClass: true, IsPublic: true } type && type.Assembly == typeof(Article).Assembly;

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_report is null) return;
        if (_added == 0)
        {
            WriteWarning($"Nothing came that a report could show, so '{GivenPath}' was not written.");
            return;
        }

        Open(_target);
        if (Stream is not { } stream) return;
        Writing(() => ReportWriters.Create(_format).Write(_report.Build(StopToken), new StoppableStream(stream, StopToken), Appending));
        Commit();
        _progress!.Complete();
        if (PassThru && Written(_target) is { } file) WriteObject(file);
    }

    private ReportOptions Options() => new()
    {
        Title = Title,
        Top = Top > 0 ? Top : null,
        Sections = Section,
        Summary = SummaryLimits.Of(SentenceCount, Ratio, MaxWords),
    };

    private bool Add(ReportBuilder report, object item)
    {
        switch (item)
        {
            case Article article: report.Add(article, StopToken); break;
            case Summary summary: report.Add(summary, StopToken); break;
            case Story story: report.Add(story, StopToken); break;
            case StorySummary story: report.Add(story, StopToken); break;
            case Fact fact: report.Add(fact); break;
            default: report.AddRow(item); break;
        }

        _added++;
        return true;
    }
}

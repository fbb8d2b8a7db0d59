using System.Management.Automation;
using NewsTools.Binding;
using NewsTools.Formats.Writing;

namespace NewsTools.Commands;

/// <summary>Writes articles with the layers asked for.</summary>
[Cmdlet(VerbsData.Export, "Article", SupportsShouldProcess = true, DefaultParameterSetName = ByPath)]
[OutputType(typeof(void))]
public sealed class ExportArticleCommand : ExportCmdlet
{
    private IArticleWriter? _writer;

    /// <summary>The articles to write.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ArticleInput]
    public Article[] Article { get; set; } = [];

    /// <summary>The format; by default what the file's name says.</summary>
    [Parameter]
    public ExportFormat? Format { get; set; }

    /// <summary>The layers to write with each article; none by default.</summary>
    [Parameter]
    [LayerName]
    [ArgumentCompleter(typeof(LayerNameCompleter))]
    public string[] Include { get; set; } = [];

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var target = Target();
        var format = Format ?? ArticleWriters.FormatOf(target);
        if (format is not { } known)
            ThrowTerminatingError(ErrorRecords.FormatUnknown(GivenPath, Enum.GetNames<ExportFormat>()));
        else if (Append && !ArticleWriters.CanAppend(known))
            ThrowTerminatingError(ErrorRecords.CannotAppend(GivenPath, known));
        else
            Start(target, known);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_writer is not { } writer) return;
        foreach (var article in Article)
            if (Analyzed(article, writer.Layers) is { } document)
                Writing(() => writer.Write(document));
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_writer is null) return;
        Writing(_writer.Complete);
        Commit();
    }

    private void Start(string target, ExportFormat format)
    {
        Open(target);
        if (Stream is null) return;
        _writer = ArticleWriters.Create(format, Stream, LayerNames.Parse(Include), Appending);
    }
}

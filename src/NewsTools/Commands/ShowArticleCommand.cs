using System.Management.Automation;
using NewsTools.Binding;
using NewsTools.Formats.Writing;

namespace NewsTools.Commands;

/// <summary>Shows articles with their facts marked, as lines of text.</summary>
[Cmdlet(VerbsCommon.Show, "Article")]
[OutputType(typeof(string))]
public sealed class ShowArticleCommand : ArticleCmdlet
{
    private ArticleView? _view;

    /// <summary>What to mark; by default all but references.</summary>
    [Parameter]
    public MarkedLayer[]? Include { get; set; }

    /// <summary>How to mark it; by default in colours where the output is a terminal that has them, else in brackets.</summary>
    [Parameter]
    public MarkStyle? Style { get; set; }

    /// <summary>The columns of a line; by default those of the window.</summary>
    [Parameter]
    [ValidateRange(ArticleViewOptions.NarrowestWidth, int.MaxValue)]
    public int Width { get; set; }

    /// <summary>Numbers the sentences.</summary>
    [Parameter]
    public SwitchParameter SentenceNumber { get; set; }

    /// <summary>Numbers the paragraphs.</summary>
    [Parameter]
    public SwitchParameter ParagraphNumber { get; set; }

    /// <summary>Leaves out what the marks mean.</summary>
    [Parameter]
    public SwitchParameter NoLegend { get; set; }

    private protected override Layers Layers => View.Layers;

    private ArticleView View => _view ??= new ArticleView(Options());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (!NoLegend) WriteObject(View.Legend(), enumerateCollection: true);
    }

    private protected override void Write(Document document) => WriteObject(View.Lines(document), enumerateCollection: true);

    private ArticleViewOptions Options()
    {
        var options = new ArticleViewOptions
        {
            Style = Style ?? (TerminalOutput.HasColors(this) ? MarkStyle.Color : MarkStyle.Bracket),
            Width = Width > 0 ? Width : TerminalOutput.Width(this),
            NumbersSentences = SentenceNumber,
            NumbersParagraphs = ParagraphNumber,
        };
        return Include is null ? options : options with { Include = Include };
    }
}

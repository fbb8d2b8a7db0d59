using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Measures how long and readable articles are, and whom they let speak.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Article")]
[OutputType(typeof(ArticleMeasure))]
public sealed class MeasureArticleCommand : ArticleCmdlet
{
    private protected override Layers Layers => Layers.Times | Layers.Quantities | Layers.Statements;

    private protected override void Write(Document document) => WriteObject(ArticleMeasure.Of(document));
}

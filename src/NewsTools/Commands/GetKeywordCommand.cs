using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gets the phrases that say what articles are about.</summary>
[Cmdlet(VerbsCommon.Get, "Keyword")]
[OutputType(typeof(Keyword))]
public sealed class GetKeywordCommand : ArticleCmdlet
{
    /// <summary>The most keywords to give of one article.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Top { get; set; } = 10;

    private protected override Layers Layers => Layers.Keywords;

    private protected override void Write(Document document)
    {
        foreach (var keyword in document.Keywords.Take(Top)) WriteObject(keyword);
    }
}

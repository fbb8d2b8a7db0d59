using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Makes articles of strings.</summary>
[Cmdlet(VerbsData.ConvertTo, "Article")]
[OutputType(typeof(Article))]
public sealed class ConvertToArticleCommand : NewsToolsCmdlet
{
    /// <summary>The text.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string InputObject { get; set; } = "";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        WriteObject(new Article(InputObject));
    }
}

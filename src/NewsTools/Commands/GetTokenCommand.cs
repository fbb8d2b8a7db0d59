using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gets the tokens of articles.</summary>
[Cmdlet(VerbsCommon.Get, "Token")]
[OutputType(typeof(Token))]
public sealed class GetTokenCommand : ArticleCmdlet
{
    private protected override Layers Layers => Layers.Tokens | Layers.Tags | Layers.Tree;

    private protected override void Write(Document document)
    {
        foreach (var token in Token.Of(document)) WriteObject(token);
    }
}

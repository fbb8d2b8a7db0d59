using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gets the tokens of articles.</summary>
[Cmdlet(VerbsCommon.Get, "Token")]
[OutputType(typeof(Token))]
public sealed class GetTokenCommand : ArticleCmdlet
{
    private protected override void Process(Article article)
    {
        foreach (var token in Token.Of(Analyze(article, Layers.Tokens))) WriteObject(token);
    }
}

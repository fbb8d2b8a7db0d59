using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gets the sentences of articles.</summary>
[Cmdlet(VerbsCommon.Get, "Sentence")]
[OutputType(typeof(Sentence))]
public sealed class GetSentenceCommand : ArticleCmdlet
{
    private protected override void Process(Article article)
    {
        foreach (var sentence in Sentence.Of(Analyze(article, Layers.Tokens))) WriteObject(sentence);
    }
}

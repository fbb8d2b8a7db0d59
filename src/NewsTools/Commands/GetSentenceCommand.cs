using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gets the sentences of articles.</summary>
[Cmdlet(VerbsCommon.Get, "Sentence")]
[OutputType(typeof(Sentence))]
public sealed class GetSentenceCommand : ArticleCmdlet
{
    private protected override Layers Layers => Layers.Tokens;

    private protected override void Write(Document document)
    {
        foreach (var sentence in Sentence.Of(document)) WriteObject(sentence);
    }
}

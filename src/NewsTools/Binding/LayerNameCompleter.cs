using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Binding;

/// <summary>Completes the names of layers.</summary>
internal sealed class LayerNameCompleter : IArgumentCompleter
{
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(LayerNames.All, wordToComplete);
}

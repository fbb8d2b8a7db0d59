using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Binding;

/// <summary>Completes the kinds that an entry of a user can have.</summary>
internal sealed class LexiconKindCompleter : IArgumentCompleter
{
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(Lexicon.NameKinds.Select(kind => kind.ToString()), wordToComplete);
}

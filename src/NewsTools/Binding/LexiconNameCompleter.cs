using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Binding;

/// <summary>Completes the names that were imported into this session.</summary>
internal sealed class LexiconNameCompleter : IArgumentCompleter
{
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(NewsSession.Current.Lexicon.UserEntries.Select(entry => entry.Name).Distinct(StringComparer.Ordinal), wordToComplete);
}

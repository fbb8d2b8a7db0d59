using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Binding;

/// <summary>Completes codes of countries, by the code or by the country's name.</summary>
internal sealed class CountryCodeCompleter : IArgumentCompleter
{
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(Countries(), wordToComplete);

    /// <summary>Each code that the lexicon knows, with its name.</summary>
    private static IEnumerable<(string Code, string Name)> Countries() =>
        from first in Letters()
        from second in Letters()
        let code = $"{first}{second}"
        let name = Lexicon.Default.CountryName(code)
        where name is not null
        select (code, name);

    private static IEnumerable<char> Letters() => Enumerable.Range('A', 26).Select(letter => (char)letter);
}

using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Binding;

/// <summary>Completion results out of values: those that begin with the word so far, quoted where they need it.</summary>
internal static class Completion
{
    public static IEnumerable<CompletionResult> Of(IEnumerable<string> values, string word) =>
        Of(values.Select(value => (value, value)), word);

    /// <summary>Values with what they mean, which is shown beside them; either may begin with the word.</summary>
    public static IEnumerable<CompletionResult> Of(IEnumerable<(string Value, string Meaning)> values, string word)
    {
        var pattern = WildcardPattern.Get(WildcardPattern.Escape(word.Trim('\'', '"')) + "*", WildcardOptions.IgnoreCase);
        return values.Where(pair => pattern.IsMatch(pair.Value) || pattern.IsMatch(pair.Meaning)).Select(pair => new CompletionResult(
            Quoted(pair.Value), pair.Value, CompletionResultType.ParameterValue, pair.Meaning));
    }

    private static string Quoted(string value) =>
        value.All(character => char.IsLetterOrDigit(character) || character is '-' or '_')
            ? value
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(value)}'";
}

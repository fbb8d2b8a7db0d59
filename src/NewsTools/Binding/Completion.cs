using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Binding;

/// <summary>Completion results out of values: those that begin with the word so far, quoted where they need it.</summary>
internal static class Completion
{
    public static IEnumerable<CompletionResult> Of(IEnumerable<string> values, string word)
    {
        var start = WildcardPattern.Escape(word.Trim('\'', '"')) + "*";
        var pattern = WildcardPattern.Get(start, WildcardOptions.IgnoreCase);
        return values.Where(pattern.IsMatch).Select(value => new CompletionResult(
            Quoted(value), value, CompletionResultType.ParameterValue, value));
    }

    private static string Quoted(string value) =>
        value.All(character => char.IsLetterOrDigit(character) || character is '-' or '_')
            ? value
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(value)}'";
}

using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Binding;

/// <summary>Completes the names of encodings in which news is found.</summary>
internal sealed class EncodingCompleter : IArgumentCompleter
{
    private static readonly string[] Names =
    [
        "utf8", "unicode", "bigendianunicode", "windows-1252", "iso-8859-1", "iso-8859-2", "iso-8859-15", "windows-1250",
        "windows-1251", "koi8-r", "gb18030", "big5", "shift_jis", "euc-kr", "ascii",
    ];

    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(Names, wordToComplete);
}

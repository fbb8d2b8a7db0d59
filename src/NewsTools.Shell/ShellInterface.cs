using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace NewsTools.Shell;

/// <summary>Output to standard output, all else to standard error; colours and progress on a terminal alone.</summary>
internal sealed class ShellInterface : PSHostUserInterface
{
    private readonly ProgressLine _progress = new();
    private readonly bool _plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    private bool _linesAreErrors;

    public override PSHostRawUserInterface RawUI { get; } = new ShellRawInterface();
    public override bool SupportsVirtualTerminal => !_plain && !Console.IsOutputRedirected;

    public override void Write(string value) => Print(value, "");
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Print(value, "");
    public override void WriteLine(string value) => Print(value, Environment.NewLine);
    public override void WriteErrorLine(string value) => Note(PSStyle.Instance.Formatting.Error, value);
    public override void WriteWarningLine(string message) => Note(PSStyle.Instance.Formatting.Warning, "WARNING: " + message);
    public override void WriteVerboseLine(string message) => Note(PSStyle.Instance.Formatting.Verbose, "VERBOSE: " + message);
    public override void WriteDebugLine(string message) => Note(PSStyle.Instance.Formatting.Debug, "DEBUG: " + message);
    public override void WriteProgress(long sourceId, ProgressRecord record) => _progress.Show(record);

    /// <summary>Clears what a finished or stopped command left of its progress.</summary>
    public void EndProgress() => _progress.Clear();

    /// <summary>Until disposed, what is written as output goes to standard error.</summary>
    public IDisposable WriteLinesAsErrors() => new ErrorLines(this);

    public override string ReadLine() => Console.In.ReadLine() ?? throw NotInteractive();

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        if (Console.IsInputRedirected) throw NotInteractive();
        var keys = choices.Select(choice => choice.Label[(choice.Label.IndexOf('&', StringComparison.Ordinal) + 1)..][..1]).ToList();
        var labels = choices.Select((choice, i) => $"[{keys[i]}] {choice.Label.Replace("&", "", StringComparison.Ordinal)}");
        WriteLine(caption + Environment.NewLine + message);
        while (true)
        {
            Write(string.Join("  ", labels) + ": ");
            var answer = ReadLine().Trim();
            if (answer.Length == 0 && defaultChoice >= 0) return defaultChoice;
            var chosen = keys.FindIndex(key => key.Equals(answer, StringComparison.OrdinalIgnoreCase));
            if (chosen >= 0) return chosen;
        }
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw NotInteractive();
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw NotInteractive();
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw NotInteractive();
    public override SecureString ReadLineAsSecureString() => throw NotInteractive();

    private static PSInvalidOperationException NotInteractive() =>
        new("This shell does not ask for missing values: give them as parameters.");

    private void Note(string style, string message)
    {
        _progress.Clear();
        var coloured = !_plain && !Console.IsErrorRedirected;
        Console.Error.WriteLine(coloured ? style + message + PSStyle.Instance.Reset : GetOutputString(message, supportsVirtualTerminal: false));
    }

    private void Print(string value, string end)
    {
        _progress.Clear();
        var redirected = _linesAreErrors ? Console.IsErrorRedirected : Console.IsOutputRedirected;
        (_linesAreErrors ? Console.Error : Console.Out).Write(GetOutputString(value, !_plain && !redirected) + end);
    }

    private sealed class ErrorLines : IDisposable
    {
        private readonly ShellInterface _owner;

        public ErrorLines(ShellInterface owner) => (_owner = owner)._linesAreErrors = true;

        public void Dispose() => _owner._linesAreErrors = false;
    }
}

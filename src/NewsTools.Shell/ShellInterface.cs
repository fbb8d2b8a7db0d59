using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace NewsTools.Shell;

/// <summary>Output to standard output, all else to standard error; colours and progress on a terminal alone.</summary>
internal sealed class ShellInterface : PSHostUserInterface
{
    private readonly bool _plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    private int _progressWidth;

    /// <summary>Whether what is written as output goes to standard error for now.</summary>
    public bool OutputIsError { get; set; }

    public override PSHostRawUserInterface RawUI { get; } = new ShellRawInterface();
    public override bool SupportsVirtualTerminal => !_plain && !Console.IsOutputRedirected;
    private TextWriter Output => OutputIsError ? Console.Error : Console.Out;
    private bool OutputIsPlain => _plain || (OutputIsError ? Console.IsErrorRedirected : Console.IsOutputRedirected);

    public override void Write(string value) => Print(Output, GetOutputString(value, !OutputIsPlain));
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);
    public override void WriteLine(string value) => Write(value + Environment.NewLine);
    public override void WriteErrorLine(string value) => Note(PSStyle.Instance.Formatting.Error, value);
    public override void WriteWarningLine(string message) => Note(PSStyle.Instance.Formatting.Warning, "WARNING: " + message);
    public override void WriteVerboseLine(string message) => Note(PSStyle.Instance.Formatting.Verbose, "VERBOSE: " + message);
    public override void WriteDebugLine(string message) => Note(PSStyle.Instance.Formatting.Debug, "DEBUG: " + message);

    /// <summary>Shows the latest record in one line, in place of the one before.</summary>
    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected) return;
        EndProgress();
        if (record.RecordType == ProgressRecordType.Completed) return;
        var line = $"{record.Activity}: {record.StatusDescription}{(record.PercentComplete >= 0 ? $" {record.PercentComplete} %" : "")}";
        Console.Error.Write(line = line[..Math.Min(line.Length, Math.Max(0, Console.WindowWidth - 1))]);
        _progressWidth = line.Length;
    }

    /// <summary>Clears what a command left of its progress.</summary>
    public void EndProgress()
    {
        if (_progressWidth > 0) Console.Error.Write("\r" + new string(' ', _progressWidth) + "\r");
        _progressWidth = 0;
    }

    public override string ReadLine() => Console.In.ReadLine() ?? throw NotInteractive();

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        if (Console.IsInputRedirected) throw NotInteractive();
        var keys = choices.Select(choice => choice.Label[(choice.Label.IndexOf('&', StringComparison.Ordinal) + 1)..][..1]).ToList();
        WriteLine(caption + Environment.NewLine + message);
        while (true)
        {
            Write(string.Join("  ", choices.Select((choice, i) => $"[{keys[i]}] {choice.Label.Replace("&", "", StringComparison.Ordinal)}")) + ": ");
            var answer = ReadLine().Trim();
            var chosen = answer.Length == 0 ? defaultChoice : keys.FindIndex(key => key.Equals(answer, StringComparison.OrdinalIgnoreCase));
            if (chosen >= 0) return chosen;
        }
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw NotInteractive();
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw NotInteractive();
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw NotInteractive();
    public override SecureString ReadLineAsSecureString() => throw NotInteractive();

    private static PSInvalidOperationException NotInteractive() => new("This shell does not ask for missing values: give them as parameters.");

    private void Note(string style, string message) =>
        Print(Console.Error, (_plain || Console.IsErrorRedirected ? GetOutputString(message, false) : style + message + PSStyle.Instance.Reset) + Environment.NewLine);

    private void Print(TextWriter writer, string text)
    {
        EndProgress();
        writer.Write(text);
    }
}

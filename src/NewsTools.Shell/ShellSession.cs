using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

namespace NewsTools.Shell;

/// <summary>The runspace with NewsTools imported, and how scripts run in it: one at a time, stopped by Ctrl+C.</summary>
internal sealed class ShellSession : IDisposable
{
    private const int Failed = 1;

    /// <summary>By this note property the engine knows a splatted string for the name of a parameter.</summary>
    private const string ParameterNameMark = "<CommandParameterName>";

    private readonly ShellHost _host = new();
    private readonly Runspace _runspace;
    private volatile PowerShell? _running;

    public ShellSession()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule([Path.Combine(AppContext.BaseDirectory, "module", "NewsTools.psd1")]);
        if (OperatingSystem.IsWindows()) state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.RemoteSigned;
        _runspace = RunspaceFactory.CreateRunspace(_host, state);
        _runspace.ThreadOptions = PSThreadOptions.ReuseThread;
        _runspace.Open();
        Console.CancelKeyPress += Stop;
    }

    public int? ExitCode => _host.ExitCode;
    public string Location => _runspace.SessionStateProxy.Path.CurrentLocation.Path;

    public void Dispose() => _runspace.Dispose();

    /// <summary>Runs a script string; what is piped to the shell is its <c>$input</c>.</summary>
    public int RunScript(string script)
    {
        using var shell = Create().AddScript(script, useLocalScope: false);
        var succeeded = Run(shell, ReadsInput(Parser.ParseInput(script, out _, out _)));
        return _host.ExitCode ?? (succeeded ? 0 : Failed);
    }

    /// <summary>Runs a script file; <c>-Name value</c> and <c>-Switch</c> bind to its parameters.</summary>
    public int RunFile(string path, IEnumerable<string> arguments)
    {
        var readsInput = ReadsInput(Parser.ParseFile(path, out _, out _));
        using var shell = Create()
            .AddScript($"param($script, $values) {(readsInput ? "$input | " : "")}& $script @values", useLocalScope: true)
            .AddArgument(path).AddArgument(arguments.Select(AsArgument).ToArray());
        var succeeded = Run(shell, readsInput);
        var left = _runspace.SessionStateProxy.GetVariable("LASTEXITCODE") as int?;
        return _host.ExitCode ?? (succeeded ? 0 : left is null or 0 ? Failed : left.Value);
    }

    private static object AsArgument(string argument)
    {
        if (argument is not ['-', var first, ..] || !char.IsLetter(first)) return argument;
        var name = new PSObject(argument);
        name.Properties.Add(new PSNoteProperty(ParameterNameMark, argument[1..]));
        return name;
    }

    private static bool ReadsInput(Ast script) =>
        Console.IsInputRedirected && script.Find(node => node is VariableExpressionAst { VariablePath.UserPath: var name }
            && name.Equals("input", StringComparison.OrdinalIgnoreCase), searchNestedScriptBlocks: true) is not null;

    /// <summary>Runs and shows a command, and tells whether its last statement succeeded.</summary>
    private bool Run(PowerShell shell, bool readsInput)
    {
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        _running = shell.AddCommand("Out-Default");
        try
        {
            Invoke(shell, readsInput);
            return _runspace.SessionStateProxy.GetVariable("?") is true;
        }
        catch (Exception failure) when (failure is RuntimeException or InvalidOperationException)
        {
            if (_host.ExitCode is null && failure is not PipelineStoppedException) Report(failure);
            return false;
        }
        finally
        {
            _running = null;
            _host.Interface.EndProgress();
        }
    }

    private static void Invoke(PowerShell shell, bool readsInput)
    {
        var input = new PSDataCollection<string>();
        var run = shell.BeginInvoke(input, new PSInvocationSettings { AddToHistory = true }, callback: null, state: null);
        while (readsInput && !run.IsCompleted && Console.In.ReadLine() is { } line) input.Add(line);
        input.Complete();
        shell.EndInvoke(run);
    }

    /// <summary>Shows what ended a command by the view of error records.</summary>
    private void Report(Exception failure)
    {
        var record = failure is IContainsErrorRecord { ErrorRecord: { } inner }
            ? new ErrorRecord(inner, failure)
            : new ErrorRecord(failure, "ShellFailure", ErrorCategory.NotSpecified, null);
        using var shell = Create().AddCommand("Out-Default");
        _host.Interface.OutputIsError = true;
        shell.Invoke(new[] { record });
        _host.Interface.OutputIsError = false;
    }

    private PowerShell Create() => PowerShell.Create(_runspace);

    /// <summary>Ctrl+C stops what runs; where nothing runs, it ends the shell as it ends any process.</summary>
    private void Stop(object? sender, ConsoleCancelEventArgs args)
    {
        args.Cancel = _running is not null;
        _running?.BeginStop(null, null);
    }
}

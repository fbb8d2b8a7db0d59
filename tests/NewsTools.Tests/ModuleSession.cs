using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace NewsTools.Tests;

/// <summary>A runspace with the built module imported by its manifest, as users import it, and a folder of its own.</summary>
public sealed class ModuleSession : IDisposable
{
    private readonly Runspace _runspace;

    public ModuleSession()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule([Repository.Manifest]);
        _runspace = RunspaceFactory.CreateRunspace(state);
        _runspace.Open();
        _runspace.SessionStateProxy.Path.SetLocation(Folder);
    }

    /// <summary>An empty folder, where the session is.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("newstools-").FullName;

    /// <summary>Writes a file below the folder and gives its path.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Runs a script with values for its parameters.</summary>
    public ModuleRun Run(string script, params object[] arguments)
    {
        using var shell = Create(script, arguments);
        var output = new List<PSObject>();
        ErrorRecord? ended = null;
        try
        {
            shell.Invoke(null, output);
        }
        catch (RuntimeException failure)
        {
            ended = failure.ErrorRecord;
        }

        return new ModuleRun(output, [.. shell.Streams.Error], ended, [.. shell.Streams.Verbose.Select(record => record.Message)]);
    }

    /// <summary>A script ready to run, for tests that stop it.</summary>
    public PowerShell Create(string script, params object[] arguments)
    {
        var shell = PowerShell.Create();
        shell.Runspace = _runspace;
        shell.AddScript(script);
        foreach (var argument in arguments) shell.AddArgument(argument);
        return shell;
    }

    public void Dispose()
    {
        _runspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

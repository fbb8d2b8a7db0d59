using System.Diagnostics;

namespace NewsTools.Tests;

/// <summary>The shell as a process of its own, as containers and schedulers run it.</summary>
internal static class ShellProcess
{
    /// <summary>Runs the shell in a folder with what is piped to it.</summary>
    public static ShellResult Run(IEnumerable<string> arguments, string? input = null, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Repository.Root,
        };
        start.ArgumentList.Add(Repository.Shell);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ShellResult(process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}

/// <summary>What the shell left.</summary>
internal sealed record ShellResult(int ExitCode, string Output, string Errors);

using System.Management.Automation.Language;
using System.Text;

namespace NewsTools.Shell;

/// <summary>Asks for commands until <c>exit</c> or the end of input; a command that is not complete goes on in the next line.</summary>
internal sealed class Prompt(ShellSession session)
{
    /// <summary>Runs what is typed, and gives the exit code.</summary>
    public int Run()
    {
        while (session.ExitCode is null && Read() is { } script)
            if (!string.IsNullOrWhiteSpace(script)) session.RunScript(script);
        return session.ExitCode ?? 0;
    }

    private string? Read()
    {
        var script = new StringBuilder();
        Console.Write($"NewsTools {session.Location}> ");
        while (Console.In.ReadLine() is { } line)
        {
            script.AppendLine(line);
            if (line.Length == 0 || !GoesOn(script.ToString())) return script.ToString();
            Console.Write(">> ");
        }

        return script.Length > 0 ? script.ToString() : null;
    }

    private static bool GoesOn(string script)
    {
        Parser.ParseInput(script, out _, out var errors);
        return errors.Any(error => error.IncompleteInput);
    }
}

namespace NewsTools.Shell;

/// <summary>A small console host of the PowerShell engine with NewsTools loaded.</summary>
internal static class Program
{
    private const string Usage = """
        Usage: newstools-shell [-Command] <script>       runs a script string; '-' or none reads it from standard input
               newstools-shell [-File] <script.ps1> [arguments]
               newstools-shell                           asks for commands until 'exit'
               newstools-shell -Version | -Help

        The engine is PowerShell's, with its core cmdlets alone (Where-Object, ForEach-Object, Get-Help, Import-Module ...)
        and those of NewsTools. For Sort-Object, Group-Object, Export-Csv and the rest, import NewsTools in pwsh.
        """;

    private static int Main(string[] args)
    {
        // The engine would report its start over the network and open a pipe for debuggers, and load what that takes.
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        Environment.SetEnvironmentVariable("POWERSHELL_DIAGNOSTICS_OPTOUT", "1");
        ShellCulture.Use();
        var invocation = Invocation.Parse(args);
        return invocation.Kind switch
        {
            InvocationKind.Help => Say(Console.Out, Usage, 0),
            InvocationKind.Version => Say(Console.Out, $"newstools-shell {ShellHost.ProductVersion}", 0),
            InvocationKind.Wrong => Say(Console.Error, invocation.Text + Environment.NewLine + Usage, exitCode: 64),
            _ => Run(invocation),
        };
    }

    private static int Run(Invocation invocation)
    {
        using var session = new ShellSession();
        return invocation.Kind switch
        {
            InvocationKind.File => session.RunFile(invocation.Text, invocation.Arguments),
            InvocationKind.StandardInput => session.RunScript(Console.In.ReadToEnd()),
            InvocationKind.Command => session.RunScript(invocation.Text),
            _ => new Prompt(session).Run(),
        };
    }

    private static int Say(TextWriter writer, string text, int exitCode)
    {
        writer.WriteLine(text);
        return exitCode;
    }
}

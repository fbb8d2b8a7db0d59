using System.Globalization;
using System.Management.Automation.Host;

namespace NewsTools.Shell;

/// <summary>The host that the engine sees: a console, and the exit code that a script asked for.</summary>
internal sealed class ShellHost : PSHost
{
    public static Version ProductVersion { get; } = typeof(ShellHost).Assembly.GetName().Version!;
    public ShellInterface Interface { get; } = new();

    /// <summary>What <c>exit</c> asked for, or null.</summary>
    public int? ExitCode { get; private set; }

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;
    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;
    public override Guid InstanceId { get; } = Guid.NewGuid();
    public override string Name => "NewsTools Shell";
    public override PSHostUserInterface UI => Interface;
    public override Version Version => ProductVersion;

    public override void EnterNestedPrompt() => throw new NotSupportedException("This shell has no nested prompt.");
    public override void ExitNestedPrompt() => throw new NotSupportedException("This shell has no nested prompt.");
    public override void NotifyBeginApplication() { }
    public override void NotifyEndApplication() { }
    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;
}

using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Language;
using NewsTools.Formats.Writing;

namespace NewsTools.Binding;

/// <summary>Where the output of a cmdlet goes, as far as a cmdlet can tell.</summary>
internal static class TerminalOutput
{
    private const int UsualWidth = 80;

    /// <summary>
    /// Whether colours that the cmdlet writes will be seen. They are not where the user wants none (<c>NO_COLOR</c>,
    /// <c>$PSStyle.OutputRendering</c>), and not in a file, a variable or another command's input.
    /// </summary>
    public static bool HasColors(PSCmdlet cmdlet) => Rendering(cmdlet) switch
    {
        "Ansi" => true,
        "PlainText" => false,
        _ => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && cmdlet.Host.UI?.SupportsVirtualTerminal == true
            && !Console.IsOutputRedirected
            && cmdlet.MyInvocation.PipelinePosition == cmdlet.MyInvocation.PipelineLength
            && !IsTaken(cmdlet.MyInvocation),
    };

    /// <summary>The columns of the window, or the usual ones where there is none.</summary>
    public static int Width(PSCmdlet cmdlet)
    {
        try
        {
            return cmdlet.Host.UI?.RawUI?.WindowSize.Width is >= ArticleViewOptions.NarrowestWidth and var width ? width : UsualWidth;
        }
        catch (Exception failure) when (failure is HostException or NotImplementedException or IOException)
        {
            return UsualWidth;
        }
    }

    private static string? Rendering(PSCmdlet cmdlet) =>
        cmdlet.SessionState.PSVariable.GetValue("PSStyle") is { } style
            ? PSObject.AsPSObject(style).Properties["OutputRendering"]?.Value?.ToString()
            : null;

    /// <summary>
    /// Whether the line that called the cmdlet takes its output elsewhere: <c>Show-Article $a &gt; a.txt</c>, <c>$lines =
    /// Show-Article $a</c>, <c>&amp; { Show-Article $a } | Set-Content a.txt</c>. What a calling function does cannot be told.
    /// </summary>
    private static bool IsTaken(InvocationInfo invocation) =>
        Parser.ParseInput(invocation.Line, out _, out _)
            .FindAll(node => node is CommandAst command && Calls(command, invocation), searchNestedScriptBlocks: true)
            .Any(command => Ancestry(command).Any(IsTaking));

    private static bool Calls(CommandAst command, InvocationInfo invocation) =>
        string.Equals(command.GetCommandName(), invocation.InvocationName, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Ast> Ancestry(Ast node)
    {
        for (var ancestor = node; ancestor is not null; ancestor = ancestor.Parent) yield return ancestor;
    }

    private static bool IsTaking(Ast node) => node switch
    {
        AssignmentStatementAst or ParenExpressionAst or SubExpressionAst or ArrayExpressionAst => true,
        CommandBaseAst command => command.Redirections.OfType<FileRedirectionAst>().Any(IsOfOutput)
            || (command.Parent is PipelineAst pipeline && pipeline.PipelineElements[^1] != command),
        _ => false,
    };

    private static bool IsOfOutput(FileRedirectionAst redirection) =>
        redirection.FromStream is RedirectionStream.Output or RedirectionStream.All;
}

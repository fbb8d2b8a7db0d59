namespace NewsTools.Shell;

/// <summary>The ways to start the shell.</summary>
internal enum InvocationKind { Prompt, Command, File, StandardInput, Version, Help, Wrong }

/// <summary>What the command line asks for; what is wrong with it is its text where it is <see cref="InvocationKind.Wrong"/>.</summary>
internal sealed record Invocation(InvocationKind Kind, string Text = "", params string[] Arguments)
{
    public static Invocation Parse(string[] args) => args switch
    {
        [] => new(Console.IsInputRedirected ? InvocationKind.StandardInput : InvocationKind.Prompt),
        [var option, .. var rest] when Is(option, "command", "c") => OfCommand(rest),
        [var option, .. var rest] when Is(option, "file", "f") => OfFile(rest),
        [var option, .. var rest] when Is(option, "noprofile", "nop") || Is(option, "nologo", "nol") => Parse(rest),
        [var option] when Is(option, "version", "v") => new(InvocationKind.Version),
        [var option] when Is(option, "help", "h") || option is "-?" => new(InvocationKind.Help),
        [['-', ..] option, ..] => new(InvocationKind.Wrong, $"'{option}' is not an option of this shell."),
        [var file, ..] when file.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase) => OfFile(args),
        _ => OfCommand(args),
    };

    private static Invocation OfCommand(string[] rest) => rest switch
    {
        [] => new(InvocationKind.Wrong, "-Command needs a script."),
        ["-"] => new(InvocationKind.StandardInput),
        _ => new(InvocationKind.Command, string.Join(' ', rest)),
    };

    private static Invocation OfFile(string[] rest) => rest switch
    {
        [] => new(InvocationKind.Wrong, "-File needs the path of a script."),
        [var file, .. var arguments] when File.Exists(file) => new(InvocationKind.File, Path.GetFullPath(file), arguments),
        [var file, ..] => new(InvocationKind.Wrong, $"The script file '{file}' does not exist."),
    };

    private static bool Is(string option, string name, string shortest) =>
        option is ['-', .. var given] && given.StartsWith(shortest, StringComparison.OrdinalIgnoreCase)
        && name.StartsWith(given, StringComparison.OrdinalIgnoreCase);
}

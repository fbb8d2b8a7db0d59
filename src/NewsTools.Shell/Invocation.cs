namespace NewsTools.Shell;

/// <summary>What the command line asks for.</summary>
internal sealed record Invocation(InvocationKind Kind, string Text = "", IReadOnlyList<string>? Arguments = null)
{
    /// <summary>Reads the command line; what pwsh would not understand is <see cref="InvocationKind.Wrong"/>, with the reason.</summary>
    public static Invocation Parse(string[] args) => args switch
    {
        [] when Console.IsInputRedirected => new(InvocationKind.StandardInput),
        [] => new(InvocationKind.Prompt),
        [var option, .. var rest] when Is(option, "command", "c") => OfCommand(rest),
        [var option, .. var rest] when Is(option, "file", "f") => OfFile(rest),
        [var option, .. var rest] when Is(option, "noprofile", "nop") || Is(option, "nologo", "nol") => Parse(rest),
        [var option] when Is(option, "version", "v") => new(InvocationKind.Version),
        [var option] when Is(option, "help", "h") || option is "-?" => new(InvocationKind.Help),
        [var option, ..] when option.StartsWith('-') => new(InvocationKind.Wrong, $"'{option}' is not an option of this shell."),
        [var file, ..] when file.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase) => OfFile(args),
        _ => OfCommand(args),
    };

    private static Invocation OfCommand(string[] rest) => rest switch
    {
        [] => new(InvocationKind.Wrong, "-Command needs a script."),
        ["-"] => new(InvocationKind.StandardInput),
        _ => new(InvocationKind.Command, string.Join(' ', rest)),
    };

    private static Invocation OfFile(string[] rest)
    {
        if (rest is not [var file, .. var arguments]) return new(InvocationKind.Wrong, "-File needs the path of a script.");
        var path = Path.GetFullPath(file);
        return File.Exists(path)
            ? new(InvocationKind.File, path, arguments)
            : new(InvocationKind.Wrong, $"The script file '{file}' does not exist.");
    }

    private static bool Is(string option, string name, string shortest) =>
        option.StartsWith('-') && option.Length > shortest.Length
        && option.AsSpan(1).StartsWith(shortest, StringComparison.OrdinalIgnoreCase)
        && name.AsSpan().StartsWith(option.AsSpan(1), StringComparison.OrdinalIgnoreCase);
}

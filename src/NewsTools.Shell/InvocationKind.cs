namespace NewsTools.Shell;

/// <summary>The ways to start the shell.</summary>
internal enum InvocationKind { Prompt, Command, File, StandardInput, Version, Help, Wrong }

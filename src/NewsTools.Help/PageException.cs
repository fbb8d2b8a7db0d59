namespace NewsTools.Help;

/// <summary>A page does not have the form that help needs.</summary>
internal sealed class PageException(string file, int line, string message)
    : Exception($"{file}({line}): error HELP: {message}");

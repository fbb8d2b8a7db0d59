namespace NewsTools.Training.Help;

/// <summary>A help page is not of the form that it must have.</summary>
internal sealed class HelpPageException(string file, int line, string problem) : Exception($"{file}, line {line}: {problem}");

namespace NewsTools.Training.Help;

/// <summary>An example: its title, its code and what is said of it.</summary>
internal sealed record HelpExample(string Title, string Code, IReadOnlyList<string> Remarks);

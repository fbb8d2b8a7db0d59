namespace NewsTools.Training.Help;

/// <summary>A type that a cmdlet takes or gives.</summary>
internal sealed record HelpType(string Name, IReadOnlyList<string> Description);

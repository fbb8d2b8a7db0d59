namespace NewsTools.Formats.Writing;

/// <summary>A piece of text in one style.</summary>
/// <param name="Text">Safe text of one line.</param>
/// <param name="Style">The parameters of an SGR escape sequence, such as <c>1;32</c>, or an empty string.</param>
/// <param name="IsWhole">Whether a line may not end at its spaces.</param>
internal readonly record struct StyledRun(string Text, string Style = "", bool IsWhole = false);

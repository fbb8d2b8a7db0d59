namespace NewsTools.Formats.Writing;

/// <summary>One key figure of a report.</summary>
/// <param name="Name">What it counts, in camel case and always the same: <c>articles</c>.</param>
/// <param name="Label">What stands behind the number: <c>articles</c>, or <c>article</c> for one.</param>
/// <param name="Value">The number.</param>
public sealed record ReportFigure(string Name, string Label, long Value);

namespace NewsTools.Formats.Writing;

/// <summary>One column of a report's table.</summary>
/// <param name="Name">Its heading, as a property is named: <c>ArticleId</c>.</param>
/// <param name="IsDetail">Whether it is for programs: pages and text leave it out, data formats have it.</param>
public sealed record ReportColumn(string Name, bool IsDetail = false);

namespace NewsTools.Formats.Writing;

/// <summary>One row of a report's table.</summary>
/// <param name="Cells">
/// One value a column: a <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or
/// <see cref="DateTimeOffset"/>, or null.
/// </param>
/// <param name="Contexts">The sentences that show it; for a row that sums up many facts, the first few.</param>
public sealed record ReportRow(IReadOnlyList<object?> Cells, IReadOnlyList<ReportContext> Contexts);

namespace NewsTools.Formats.Writing;

/// <summary>A table that the script sorts and filters; a row's fact opens its sentences.</summary>
internal static class HtmlTable
{
    private const int LongText = 40;

    public static void Write(ReportTable table, int top, HtmlWriter html)
    {
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].IsDetail)];
        var styles = Array.ConvertAll(columns, column => table.IsNumeric(column) ? "n" : IsDate(table, column) ? "d" : "w");
        html.Write($"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{table.Heading}\"><table data-filter=\"{table.Heading.ToLowerInvariant()}\">");
        var opener = Opener(table, columns);
        if (IsLong(table, columns[opener])) styles[opener] = "o";
        WriteHead(table, columns, styles, html);
        html.Raw("<tbody>\n");
        foreach (var row in table.Rows.Take(top)) WriteRow(row, columns, styles, opener, html);
        html.Raw("</tbody></table></div>\n");
        if (ReportText.Cut(Math.Min(top, table.Rows.Count), table.Rows.Count) is { } note) html.Write($"<p class=\"note\">{note}</p>\n");
    }

    private static void WriteHead(ReportTable table, int[] columns, string[] styles, HtmlWriter html)
    {
        html.Raw("<thead><tr>");
        for (var i = 0; i < columns.Length; i++)
            html.Write($"<th scope=\"col\" class=\"{styles[i]}\">{ReportText.Heading(table.Columns[columns[i]].Name)}</th>");
        html.Raw("</tr></thead>");
    }

    private static bool IsDate(ReportTable table, int column) => table.Rows.All(row => row.Cells[column] is null or DateTimeOffset);

    /// <summary>The column whose cells open the sentences.</summary>
    private static int Opener(ReportTable table, int[] columns) =>
        Math.Max(0, Array.FindIndex(columns, i => table.Columns[i].Name == table.Opener));

    private static bool IsLong(ReportTable table, int column) => table.Rows.Any(row => row.Cells[column] is string { Length: > LongText });

    private static void WriteRow(ReportRow row, int[] columns, string[] styles, int opener, HtmlWriter html)
    {
        html.Raw("<tr>");
        for (var i = 0; i < columns.Length; i++)
        {
            html.Raw(styles[i] == "w" ? "<td>" : $"<td class=\"{styles[i]}\">");
            var text = ReportText.Cell(row.Cells[columns[i]]);
            if (i == opener && row.Contexts.Count > 0) WriteContexts(text, row.Contexts, html);
            else html.Write($"{text}");
            html.Raw("</td>");
        }

        html.Raw("</tr>\n");
    }

    private static void WriteContexts(string text, IReadOnlyList<ReportContext> contexts, HtmlWriter html)
    {
        html.Write($"<details><summary>{text}</summary>");
        foreach (var context in contexts)
            html.Write($"<blockquote><p>{context.Before}<mark>{context.Match}</mark>{context.After}</p><cite>{context.Title}</cite></blockquote>");
        html.Raw("</details>");
    }
}

namespace NewsTools.Formats.Writing;

/// <summary>
/// Bar charts of a table's first column as inline SVG, one panel for each group of rows. Lengths are percentages, so
/// that bars follow the width of the screen and their labels do not shrink.
/// </summary>
internal static class HtmlChart
{
    private const int BarsPerPanel = 10;
    private const int BarsAlone = 15;
    private const int LongestLabel = 32;
    private const int RowHeight = 34;

    /// <summary>The panels of the names: their heading, style and kinds.</summary>
    private static readonly (string Heading, string Style, string[] Kinds)[] Panels =
    [
        ("People", "person", ["Person"]),
        ("Organizations", "organization", ["Organization"]),
        ("Places and nationalities", "place", ["Place", "Nationality", "Facility"]),
        ("Things", "thing", ["Product", "Equipment", "Event", "Law", "Work"]),
    ];

    public static void Write(ReportTable table, HtmlWriter html)
    {
        if (table.ChartColumn is not { } column) return;
        html.Raw("<div class=\"charts\">\n");
        if (table.Section == ReportSection.Names)
            foreach (var (heading, style, kinds) in Panels)
                WritePanel(heading, style, [.. table.Rows.Where(row => kinds.Contains(row.Cells[1])).Take(BarsPerPanel)], column, html);
        else
            WritePanel(ReportText.Heading(table.Columns[column].Name), "place", [.. table.Rows.Take(BarsAlone)], column, html);
        html.Raw("</div>\n");
    }

    private static void WritePanel(string heading, string style, List<ReportRow> rows, int column, HtmlWriter html)
    {
        if (rows.Count == 0) return;
        var best = rows.Max(row => (long)row.Cells[column]!);
        html.Write($"<figure class=\"{style}\"><figcaption>{heading}</figcaption>");
        html.Write($"<svg role=\"img\" aria-label=\"{Describe(heading, rows, column)}\" width=\"100%\" height=\"{rows.Count * RowHeight}\">");
        for (var i = 0; i < rows.Count; i++) WriteBar(ReportText.Cell(rows[i].Cells[0]), (long)rows[i].Cells[column]!, best, i * RowHeight, html);
        html.Raw("</svg></figure>\n");
    }

    private static void WriteBar(string label, long value, long best, int top, HtmlWriter html)
    {
        html.Write($"<text x=\"0\" y=\"{top + 15}\">{TextWrap.Cut(label, LongestLabel)}</text>");
        html.Write($"<text class=\"v\" x=\"100%\" y=\"{top + 15}\">{ReportText.Number(value)}</text>");
        html.Write($"<rect class=\"t\" y=\"{top + 21}\" width=\"100%\" height=\"5\" rx=\"2.5\"/>");
        html.Write($"<rect class=\"b\" y=\"{top + 21}\" width=\"{100.0 * value / best}%\" height=\"5\" rx=\"2.5\"/>");
    }

    private static string Describe(string heading, List<ReportRow> rows, int column) =>
        $"Bar chart, {heading}: {string.Join(", ", rows.Select(row => $"{ReportText.Cell(row.Cells[0])} {ReportText.Cell(row.Cells[column])}"))}";
}

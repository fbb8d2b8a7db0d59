namespace NewsTools.Formats.Writing;

/// <summary>
/// Bar charts of a table's first column as inline SVG, one panel for each group of rows. Lengths are percentages, so
/// that bars follow the width of the screen and their labels do not shrink.
/// </summary>
internal static class HtmlChart
{
    private const int BarsPerPanel = 10;
    private const int LongestLabel = 26;
    private const int RowHeight = 34;

    /// <summary>The panels of the names: their heading, style and kinds, which stand in the second column.</summary>
    private static readonly (string Heading, string Style, string[] Kinds)[] NamePanels =
    [
        ("People", "person", ["Person"]),
        ("Organizations", "organization", ["Organization"]),
        ("Places and nationalities", "place", ["Place", "Nationality", "Facility"]),
        ("Things and events", "thing", ["Product", "Equipment", "Event", "Law", "Work"]),
    ];

    /// <summary>The panels of the sources, by their attribution.</summary>
    private static readonly (string Heading, string Style, string[] Kinds)[] SourcePanels =
    [
        ("Named", "organization", [nameof(Attribution.Named)]),
        ("Unnamed", "person", [nameof(Attribution.Unnamed)]),
        ("Groups", "thing", [nameof(Attribution.Collective)]),
    ];

    public static void Write(ReportTable table, HtmlWriter html)
    {
        html.Raw("<div class=\"charts\">\n");
        if (Panels(table.Section) is { } panels)
            foreach (var (heading, style, kinds) in panels)
                WritePanel(heading, style, Bars(table.Rows.Where(row => kinds.Contains(row.Cells[1])), table.ChartColumns[0]), html);
        else
            foreach (var column in table.ChartColumns)
                WritePanel($"By {table.Columns[column].Name.ToLowerInvariant()}", "place", Bars(table.Rows, column), html);
        html.Raw("</div>\n");
    }

    private static (string Heading, string Style, string[] Kinds)[]? Panels(ReportSection section) => section switch
    {
        ReportSection.Names => NamePanels,
        ReportSection.Statements => SourcePanels,
        _ => null,
    };

    /// <summary>The longest bars; rows of the same label are one.</summary>
    private static List<(string Label, long Value)> Bars(IEnumerable<ReportRow> rows, int column) =>
    [
        .. rows.GroupBy(row => ReportText.Cell(row.Cells[0]), StringComparer.Ordinal)
            .Select(group => (Label: group.Key, Value: group.Sum(row => (long)row.Cells[column]!)))
            .OrderByDescending(bar => bar.Value)
            .Take(BarsPerPanel),
    ];

    private static void WritePanel(string heading, string style, List<(string Label, long Value)> bars, HtmlWriter html)
    {
        if (bars.Count == 0) return;
        html.Write($"<figure class=\"{style}\"><figcaption>{heading}</figcaption>");
        html.Write($"<svg role=\"img\" aria-label=\"{Describe(heading, bars)}\" width=\"100%\" height=\"{bars.Count * RowHeight}\">");
        for (var i = 0; i < bars.Count; i++) WriteBar(bars[i].Label, bars[i].Value, bars[0].Value, i * RowHeight, html);
        html.Raw("</svg></figure>\n");
    }

    private static void WriteBar(string label, long value, long best, int top, HtmlWriter html)
    {
        html.Write($"<text x=\"0\" y=\"{top + 15}\">{TextWrap.Cut(label, LongestLabel)}</text>");
        html.Write($"<text class=\"v\" x=\"100%\" y=\"{top + 15}\">{ReportText.Number(value)}</text>");
        html.Write($"<rect class=\"t\" y=\"{top + 21}\" width=\"100%\" height=\"5\" rx=\"2.5\"/>");
        html.Write($"<rect class=\"b\" y=\"{top + 21}\" width=\"{100.0 * value / best}%\" height=\"5\" rx=\"2.5\"/>");
    }

    private static string Describe(string heading, List<(string Label, long Value)> bars) =>
        $"Bar chart, {heading}: {string.Join(", ", bars.Select(bar => $"{bar.Label} {ReportText.Number(bar.Value)}"))}";
}

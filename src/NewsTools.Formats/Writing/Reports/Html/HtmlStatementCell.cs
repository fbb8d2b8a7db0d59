namespace NewsTools.Formats.Writing;

/// <summary>
/// How cells of statements look: a source with its role, country and channel under it, stance and certainty as marks in the colour of what
/// they mean. Columns that are shown so have none of their own.
/// </summary>
internal static class HtmlStatementCell
{
    private static readonly string[] UnderSource = ["Role", "Country", "Channel", "ReportedBy"];

    /// <summary>The style of the mark of each stance that has one of its own.</summary>
    private static readonly Dictionary<string, string> Styles = new(StringComparer.Ordinal)
    {
        [nameof(Stance.Denies)] = "against", [nameof(Stance.Disagrees)] = "against", [nameof(Stance.Declines)] = "against", [nameof(Stance.Criticises)] = "against",
        [nameof(Stance.Confirms)] = "for", [nameof(Stance.Agrees)] = "for", [nameof(Stance.Admits)] = "for", [nameof(Stance.Praises)] = "for", [nameof(Stance.Promises)] = "for",
        [nameof(Stance.Warns)] = "urge", [nameof(Stance.Demands)] = "urge", [nameof(Stance.Asks)] = "urge", [nameof(Stance.Insists)] = "urge", [nameof(Stance.Fears)] = "urge", [nameof(Stance.Wants)] = "urge",
    };

    /// <summary>Whether a column's values stand in another one's cells.</summary>
    public static bool IsFolded(ReportTable table, string column) =>
        IsOf(table) && (column == "Negated" || UnderSource.Contains(column));

    /// <summary>Writes a cell where it looks like none of another table.</summary>
    /// <returns>Whether it did.</returns>
    public static bool TryWrite(ReportTable table, string column, ReportRow row, HtmlWriter html)
    {
        if (!IsOf(table)) return false;
        var text = Value(table, column, row);
        switch (column)
        {
            case "SourceName": WriteSource(text, table, row, html); return true;
            case "Stance": WriteMark(text, Styles.GetValueOrDefault(text, "plain"), html); return true;
            case "Certainty":
                WriteMark(text, text == nameof(Certainty.Certain) ? "plain" : "unsure", html);
                if (Value(table, "Negated", row).Length > 0) WriteMark("Negated", "against", html);
                return true;
            default: return false;
        }
    }

    private static bool IsOf(ReportTable table) => table.FactType == nameof(Statement);

    private static void WriteSource(string name, ReportTable table, ReportRow row, HtmlWriter html)
    {
        html.Write($"<b>{name}</b>");
        var about = UnderSource.Select(column => About(column, Value(table, column, row))).Where(text => text.Length > 0 && text != name).ToList();
        if (about.Count > 0) html.Write($" <small>{string.Join(", ", about)}</small>");
    }

    private static string About(string column, string value) => (column, value) switch
    {
        (_, "") => "",
        ("Country", _) => Lexicon.Default.CountryName(value) ?? value,
        ("Channel", _) => "in " + value,
        ("ReportedBy", _) => "as told by " + value,
        _ => value,
    };

    private static void WriteMark(string text, string style, HtmlWriter html)
    {
        if (text.Length > 0) html.Write($"<span class=\"mark {style}\">{text}</span> ");
    }

    private static string Value(ReportTable table, string column, ReportRow row) => ReportText.Cell(row.Cells[table.IndexOf(column)]);
}

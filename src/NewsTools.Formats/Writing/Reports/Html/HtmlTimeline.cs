namespace NewsTools.Formats.Writing;

/// <summary>Dated facts as a list along a line: the time, what happened, and under it where, by whose word and in which outlets.</summary>
internal static class HtmlTimeline
{
    public static void Write(ReportTable table, int top, HtmlAnchors anchors, HtmlWriter html)
    {
        html.Write($"<ol class=\"timeline\" data-filter=\"{table.Heading.ToLowerInvariant()}\">\n");
        var before = "";
        foreach (var row in table.Rows.Take(top))
        {
            var when = TimeWords.Of(Value(table, nameof(TimelineEntry.Value), row));
            html.Write($"<li><span class=\"when{(when == before ? " again" : "")}\">{when}</span><div>");
            HtmlContexts.Write(Value(table, nameof(TimelineEntry.Text), row), row.Contexts, anchors, html);
            WriteNotes(table, row, html);
            html.Raw("</div></li>\n");
            before = when;
        }

        html.Raw("</ol>\n");
        if (ReportText.Cut(Math.Min(top, table.Rows.Count), table.Rows.Count) is { } note) html.Write($"<p class=\"note\">{note}</p>\n");
    }

    private static void WriteNotes(ReportTable table, ReportRow row, HtmlWriter html)
    {
        var status = Value(table, nameof(TimelineEntry.Status), row);
        if (status is not ("" or nameof(EventStatus.Happened))) html.Write($"<span class=\"mark {Style(status)}\">{status}</span> ");
        string[] notes =
        [
            Value(table, nameof(TimelineEntry.Place), row),
            Value(table, nameof(TimelineEntry.StatedBy), row) is { Length: > 0 } source ? "according to " + source : "",
            Value(table, nameof(TimelineEntry.Sources), row),
        ];
        var text = string.Join(" · ", notes.Where(note => note.Length > 0));
        if (text.Length > 0) html.Write($"<small>{text}</small>");
    }

    private static string Style(string status) => status switch
    {
        nameof(EventStatus.Denied) or nameof(EventStatus.Negated) => "against",
        nameof(EventStatus.Possible) => "unsure",
        _ => "urge",
    };

    private static string Value(ReportTable table, string column, ReportRow row) => ReportText.Cell(row.Cells[table.IndexOf(column)]);
}

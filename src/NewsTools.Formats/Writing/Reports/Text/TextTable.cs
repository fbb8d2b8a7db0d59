namespace NewsTools.Formats.Writing;

/// <summary>
/// A table in columns of equal width. Where all do not fit, the widest give way, and cut cells end in an ellipsis; columns
/// for which no room is left are named under the table.
/// </summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int Narrowest = 6;

    /// <summary>The heading, and one line a row.</summary>
    public static IEnumerable<string> Lines(ReportTable table, int top, int width)
    {
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].IsDetail)];
        bool[] right = [.. columns.Select(table.IsNumeric)];
        string[] head = [.. columns.Select(i => ReportText.Heading(table.Columns[i].Name))];
        string[][] rows = [head, .. table.Rows.Take(top).Select(row => columns.Select(i => ReportText.Cell(row.Cells[i])).ToArray())];
        var widths = Widths(rows, width);
        var lines = rows.Select(row => string.Join(new string(' ', Gap), row.Take(widths.Length).Select((cell, i) => TextWrap.Fit(cell, widths[i], right[i]))).TrimEnd());
        return widths.Length == head.Length ? lines : lines.Append("").Concat(TextWrap.Lines($"Not shown for want of room: {string.Join(", ", head.Skip(widths.Length))}.", width));
    }

    /// <summary>The width of each column; columns for which nothing is left are missing at the end.</summary>
    private static int[] Widths(string[][] rows, int width)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => Math.Max(1, rows.Max(row => TextWrap.Width(row[i])))).ToList();
        while (widths.Count > 1 && (widths.Count * (Narrowest + Gap)) - Gap > width) widths.RemoveAt(widths.Count - 1);
        while (widths.Sum() + ((widths.Count - 1) * Gap) > width) widths[widths.IndexOf(widths.Max())]--;
        return [.. widths];
    }
}

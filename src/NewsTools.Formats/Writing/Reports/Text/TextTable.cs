namespace NewsTools.Formats.Writing;

/// <summary>
/// A table in columns of equal width. Where all do not fit, the widest give way, and cut cells end in an ellipsis; columns
/// for which no room is left are named under the table. A table of long texts stands as a list: what there is to say of
/// each, and under it the text.
/// </summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int Narrowest = 6;
    private const int LongText = 40;
    private const string Indent = "  ";

    /// <summary>The lines of the table, or of the list.</summary>
    public static IEnumerable<string> Lines(ReportTable table, int top, int width)
    {
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].IsDetail)];
        var opener = Array.FindIndex(columns, i => table.Columns[i].Name == table.Opener);
        var rows = table.Rows.Take(top).Select(row => columns.Select(i => ReportText.Cell(row.Cells[i])).ToArray()).ToList();
        var isLong = opener >= 0 && rows.Exists(row => TextWrap.Width(row[opener]) > LongText)
            && rows.Exists(row => row.Sum(TextWrap.Width) + ((row.Length - 1) * Gap) > width);
        if (!isLong) return Grid(table, columns, rows, width);
        string[] labels = [.. columns.Select(i => Label(table, i))];
        return rows.SelectMany((row, number) => Entry(row, labels, opener, number > 0, width));
    }

    /// <summary>What stands before a cell in a list: nothing where the value speaks for itself, <c>said on</c> before a date.</summary>
    private static string Label(ReportTable table, int column)
    {
        var heading = ReportText.Heading(table.Columns[column].Name);
        var isPlain = !heading.Contains(' ') && !table.IsNumeric(column) && !table.IsFlag(column);
        return isPlain ? "" : heading.ToLowerInvariant();
    }

    /// <summary>One entry of a list: its short cells on one line, the long one under it.</summary>
    private static IEnumerable<string> Entry(string[] row, string[] labels, int opener, bool apart, int width)
    {
        if (apart) yield return "";
        var said = row.Select((cell, i) => i == opener || cell.Length == 0 ? "" : cell == ReportText.Yes ? labels[i] : $"{labels[i]} {cell}".Trim());
        foreach (var line in TextWrap.Lines(string.Join(" | ", said.Where(cell => cell.Length > 0)), width)) yield return line;
        foreach (var line in TextWrap.Lines(row[opener], width - Indent.Length)) yield return Indent + line;
    }

    /// <summary>The heading, and one line a row.</summary>
    private static IEnumerable<string> Grid(ReportTable table, int[] columns, List<string[]> cells, int width)
    {
        bool[] right = [.. columns.Select(table.IsNumeric)];
        string[] head = [.. columns.Select(i => ReportText.Heading(table.Columns[i].Name))];
        string[][] rows = [head, .. cells];
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

namespace NewsTools.Formats.Writing;

/// <summary>A table that the script sorts and filters; a row's fact opens its sentences.</summary>
internal sealed class HtmlTable
{
    private const int LongText = 40;

    private readonly ReportTable _table;
    private readonly HtmlAnchors _anchors;
    private readonly HtmlWriter _html;
    private readonly int[] _columns;
    private readonly string[] _styles;
    private readonly int _opener;

    private HtmlTable(ReportTable table, HtmlAnchors anchors, HtmlWriter html)
    {
        (_table, _anchors, _html) = (table, anchors, html);
        _columns = [.. Enumerable.Range(0, table.Columns.Count).Where(IsColumn)];
        _styles = Array.ConvertAll(_columns, column => table.IsNumeric(column) ? "n" : IsDate(column) ? "d" : "w");
        _opener = Math.Max(0, Array.FindIndex(_columns, i => table.Columns[i].Name == table.Opener));
        if (_table.Rows.Any(row => row.Cells[_columns[_opener]] is string { Length: > LongText })) _styles[_opener] = "o";
    }

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="top">The most rows.</param>
    /// <param name="anchors">Where the articles stand.</param>
    /// <param name="html">Where it goes.</param>
    public static void Write(ReportTable table, int top, HtmlAnchors anchors, HtmlWriter html) => new HtmlTable(table, anchors, html).Write(top);

    private void Write(int top)
    {
        _html.Write($"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{_table.Heading}\"><table class=\"{(_table.FactType == nameof(Statement) ? "stack" : "rows")}\" data-filter=\"{_table.Heading.ToLowerInvariant()}\">");
        WriteHead();
        _html.Raw("<tbody>\n");
        foreach (var row in _table.Rows.Take(top)) WriteRow(row);
        _html.Raw("</tbody></table></div>\n");
        if (ReportText.Cut(Math.Min(top, _table.Rows.Count), _table.Rows.Count) is { } note) _html.Write($"<p class=\"note\">{note}</p>\n");
    }

    /// <summary>The title of a fact's article stands with its sentence, and a source's role with the source.</summary>
    private bool IsColumn(int index)
    {
        var (name, isDetail) = (_table.Columns[index].Name, _table.Columns[index].IsDetail);
        return !isDetail && !HtmlStatementCell.IsFolded(_table, name) && !(name == "Title" && _table.Opener is not null && _table.Rows.All(row => row.Contexts.Count > 0));
    }

    private void WriteHead()
    {
        _html.Raw("<thead><tr>");
        for (var i = 0; i < _columns.Length; i++)
            _html.Write($"<th scope=\"col\" class=\"{_styles[i]}\">{ReportText.Heading(_table.Columns[_columns[i]].Name)}</th>");
        _html.Raw("</tr></thead>");
    }

    /// <summary>Whether a column holds TIMEX3 values.</summary>
    private bool IsTime(int column) => (_table.FactType, _table.Columns[column].Name) is (nameof(Statement), nameof(Statement.SaidOn)) or (nameof(TimeExpression), nameof(TimeExpression.Value));

    private bool IsDate(int column) => _table.Rows.All(row => row.Cells[column] is null or DateTimeOffset);

    private void WriteRow(ReportRow row)
    {
        _html.Raw("<tr>");
        for (var i = 0; i < _columns.Length; i++)
        {
            var text = ReportText.Cell(row.Cells[_columns[i]]);
            if (IsTime(_columns[i]) && TimeWords.Of(text) is var words && words != text)
            {
                _html.Write($"<td data-key=\"{text}\">{words}</td>");
                continue;
            }

            _html.Raw(_styles[i] == "w" ? "<td>" : $"<td class=\"{_styles[i]}\">");
            if (i == _opener && row.Contexts.Count > 0) HtmlContexts.Write(text, row.Contexts, _anchors, _html);
            else if (!HtmlStatementCell.TryWrite(_table, _table.Columns[_columns[i]].Name, row, _html)) _html.Write($"{text}");
            _html.Raw("</td>");
        }

        _html.Raw("</tr>\n");
    }
}

namespace NewsTools.Formats.Writing;

/// <summary>One table of a report.</summary>
public sealed record ReportTable
{
    /// <summary>The section to which it belongs.</summary>
    public required ReportSection Section { get; init; }

    /// <summary>The name of the table, in camel case: <c>names</c>, <c>mentions</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The heading: <c>Names</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>The name of the facts' type where the rows are facts: <c>Mention</c>; else null.</summary>
    public string? FactType { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<ReportRow> Rows { get; init; }

    /// <summary>The name of the column whose cells open the sentences; where no column has it, the first one's do.</summary>
    public string? Opener { get; init; }

    /// <summary>The columns whose numbers charts show beside the first column; empty for no chart.</summary>
    public IReadOnlyList<int> ChartColumns { get; init; } = [];

    /// <summary>The place of a column, or -1.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Name == name) return i;
        return -1;
    }

    /// <summary>Whether a column holds numbers alone.</summary>
    public bool IsNumeric(int column) => Rows.All(row => row.Cells[column] is null or long or double) && Rows.Any(row => row.Cells[column] is not null);

    /// <summary>Whether a column holds flags alone.</summary>
    public bool IsFlag(int column) => Rows.Any(row => row.Cells[column] is bool) && Rows.All(row => row.Cells[column] is null or bool);
}

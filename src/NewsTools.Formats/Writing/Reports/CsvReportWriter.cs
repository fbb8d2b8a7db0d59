using System.Globalization;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// One table of a report as comma-separated values (RFC 4180; lines end in CR LF): the facts where there are any,
/// else the stories where they were given, else the articles, else the first table. A text that a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
internal sealed class CsvReportWriter : IReportWriter
{
    private const string LineEnd = "\r\n";

    public void Write(ReportModel report, Stream stream, bool append = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var table = CsvTable.Of(report);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        if (!append) WriteLine(table.Columns, writer);
        foreach (var row in table.Rows.Take(report.Top ?? int.MaxValue)) WriteLine(row, writer);
    }

    private static void WriteLine(IReadOnlyList<object?> cells, StreamWriter writer)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) writer.Write(',');
            WriteCell(cells[i], writer);
        }

        writer.Write(LineEnd);
    }

    private static void WriteCell(object? cell, StreamWriter writer)
    {
        var text = cell switch
        {
            null => "",
            string value => Defuse(SafeText.Line(value)),
            DateTimeOffset date => RecordDate.Format(date),
            double number => RecordNumber.Format(number),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString()!,
        };
        if (text.AsSpan().IndexOfAny("\",\r\n") < 0 && text.Trim().Length == text.Length) writer.Write(text);
        else writer.Write($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    /// <summary>
    /// An apostrophe before what spreadsheets read as a formula or command (CWE-1236): a text that starts with one
    /// of <c>= + - @</c>, a tab or a line end, full-width forms and white space before it included.
    /// </summary>
    private static string Defuse(string text)
    {
        var start = text.AsSpan().TrimStart();
        var dangerous = (text.Length > 0 && text[0] is '\t' or '\r' or '\n')
            || (!start.IsEmpty && start[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20');
        return dangerous ? "'" + text : text;
    }
}

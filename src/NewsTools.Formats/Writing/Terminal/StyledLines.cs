using System.Globalization;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// Breaks styled text into lines of some columns, at spaces; a word that is longer than a line is broken inside. Each line
/// begins and ends its own styles, so that it can be cut out, paged and searched.
/// </summary>
/// <param name="width">The greatest number of columns.</param>
/// <param name="first">What stands before the first line.</param>
/// <param name="rest">What stands before the others; as wide as <paramref name="first"/>.</param>
internal sealed class StyledLines(int width, string first = "", string rest = "")
{
    private readonly List<string> _lines = [];
    private readonly List<StyledRun> _word = [];
    private readonly StringBuilder _line = new(first);
    private readonly int _indent = ColumnWidth.Of(rest);
    private int _column = ColumnWidth.Of(first);
    private int _wordWidth;
    private string _style = "";

    /// <summary>The lines of the runs.</summary>
    public static List<string> Of(IEnumerable<StyledRun> runs, int width, string first = "", string rest = "")
    {
        var lines = new StyledLines(width, first, rest);
        foreach (var run in runs) lines.Add(run);
        return lines.Complete();
    }

    private void Add(StyledRun run)
    {
        var start = 0;
        for (var i = 0; i <= run.Text.Length; i++)
        {
            if (i < run.Text.Length && run.Text[i] != ' ') continue;
            if (i > start) Append(run with { Text = run.Text[start..i] });
            if (i < run.Text.Length) AddSpace(run);
            start = i + 1;
        }
    }

    private void AddSpace(StyledRun run)
    {
        if (_word.Count == 0) return;
        if (!run.IsWhole) Place();
        else if (!_word[^1].Text.EndsWith(' ')) Append(run with { Text = " " });
    }

    private void Append(StyledRun piece)
    {
        _word.Add(piece);
        _wordWidth += ColumnWidth.Of(piece.Text);
    }

    /// <summary>Puts the word on the line, or on the next one.</summary>
    private void Place()
    {
        if (_word.Count == 0) return;
        var isFirst = _column == _indent;
        if (!isFirst && _column + 1 + _wordWidth > width) NewLine();
        else if (!isFirst) Write(" ", Shared(_style, _word[0].Style), 1);
        foreach (var piece in _word)
        {
            if (_column + ColumnWidth.Of(piece.Text) <= width) Write(piece.Text, piece.Style, ColumnWidth.Of(piece.Text));
            else Break(piece);
        }

        _word.Clear();
        _wordWidth = 0;
    }

    /// <summary>What two words have in common goes on between them: the line under a sentence, but not under a number in it.</summary>
    private static string Shared(string before, string behind) =>
        before == behind ? before : string.Join(';', before.Split(';').Intersect(behind.Split(';')));

    /// <summary>Writes as much as fits of a piece that is longer than a line, and goes on with the next line.</summary>
    private void Break(StyledRun piece)
    {
        foreach (var part in Parts(piece.Text))
        {
            var columns = ColumnWidth.Of(part);
            if (_column + columns > width && _column > _indent) NewLine();
            Write(part, piece.Style, columns);
        }
    }

    /// <summary>What a reader sees as characters; one that is wider than a line, of a great many joined ones, in its parts.</summary>
    private IEnumerable<string> Parts(string text)
    {
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = StringInfo.GetNextTextElementLength(text.AsSpan(start));
            if (ColumnWidth.Of(text.AsSpan(start, length)) > width - _indent) length = Rune.GetRuneAt(text, start).Utf16SequenceLength;
            yield return text.Substring(start, length);
        }
    }

    private void Write(string text, string style, int columns)
    {
        if (style != _style)
        {
            if (_style.Length > 0) _line.Append("\e[0m");
            if (style.Length > 0) _line.Append("\e[").Append(style).Append('m');
            _style = style;
        }

        _line.Append(text);
        _column += columns;
    }

    private void NewLine()
    {
        EndLine();
        _line.Append(rest);
        _column = _indent;
    }

    private void EndLine()
    {
        Write("", "", 0);
        _lines.Add(_line.ToString().TrimEnd(' '));
        _line.Clear();
    }

    private List<string> Complete()
    {
        Place();
        EndLine();
        return _lines;
    }
}

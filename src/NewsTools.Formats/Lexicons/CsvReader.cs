using System.Text;

namespace NewsTools.Formats;

/// <summary>Reads records of comma-separated values (RFC 4180; line ends of any sort), and where each value stands.</summary>
/// <param name="reader">The text.</param>
/// <param name="separator">What stands between values.</param>
internal sealed class CsvReader(TextReader reader, char separator)
{
    private readonly StringBuilder _value = new();
    private int _line = 1;
    private int _column = 1;

    /// <summary>One value and where it begins, counted from 1.</summary>
    public readonly record struct Cell(string Value, int Line, int Column);

    /// <summary>The next record, blank lines skipped, or null at the end.</summary>
    /// <exception cref="CsvException">A quotation mark is not closed, or something follows a closed one.</exception>
    public IReadOnlyList<Cell>? ReadRecord()
    {
        while (reader.Peek() is '\r' or '\n') Next();
        if (reader.Peek() < 0) return null;
        var cells = new List<Cell>();
        do cells.Add(ReadCell()); while (TrySkip(separator));
        if (reader.Peek() is not ('\r' or '\n' or -1)) throw new CsvException(_line, _column, "after a closing quotation mark the value must end");
        return cells;
    }

    /// <summary>Goes on after an error with the next line.</summary>
    public void SkipLine()
    {
        while (reader.Peek() is not ('\r' or '\n' or -1)) Next();
    }

    private Cell ReadCell()
    {
        var (line, column) = (_line, _column);
        _value.Clear();
        if (TrySkip('"')) ReadQuoted(line, column);
        else while (reader.Peek() is var next && next >= 0 && next != separator && next is not ('\r' or '\n')) _value.Append(Next());
        return new Cell(_value.ToString(), line, column);
    }

    private void ReadQuoted(int line, int column)
    {
        while (reader.Peek() >= 0)
        {
            var character = Next();
            if (character != '"') _value.Append(character);
            else if (TrySkip('"')) _value.Append('"');
            else return;
        }

        throw new CsvException(line, column, "the quotation mark that opens here is not closed");
    }

    private bool TrySkip(char wanted)
    {
        if (reader.Peek() != wanted) return false;
        Next();
        return true;
    }

    private char Next()
    {
        var character = (char)reader.Read();
        var newLine = character == '\n' || (character == '\r' && reader.Peek() != '\n');
        (_line, _column) = newLine ? (_line + 1, 1) : (_line, _column + 1);
        return character;
    }
}

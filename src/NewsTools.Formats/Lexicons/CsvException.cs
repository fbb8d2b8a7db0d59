namespace NewsTools.Formats;

/// <summary>Comma-separated values are malformed at a place.</summary>
internal sealed class CsvException(int line, int column, string message) : Exception(message)
{
    public int Line => line;

    public int Column => column;
}

namespace NewsTools.Formats.Reading;

/// <summary>Walks a text line by line; lines end with \n, \r\n or \r.</summary>
internal ref struct LineCursor(string text)
{
    private int _start;
    private int _end = EndOfLine(text, 0);

    /// <summary>The line at the cursor, or what is left of it, without its end.</summary>
    public readonly ReadOnlySpan<char> Current => text.AsSpan(_start, _end - _start);

    public readonly bool AtEnd => _start >= text.Length;

    public readonly bool IsBlank => Current.IsWhiteSpace();

    /// <summary>What is left from the cursor on.</summary>
    public readonly string Rest() => _start == 0 ? text : text[_start..];

    /// <summary>To the next line.</summary>
    public void Next()
    {
        _start = _end;
        if (_start < text.Length && text[_start] == '\r') _start++;
        if (_start < text.Length && text[_start] == '\n' && (_start == _end || text[_start - 1] == '\r')) _start++;
        _end = EndOfLine(text, _start);
    }

    /// <summary>Over some characters of the line.</summary>
    public void Skip(int count) => _start += count;

    /// <summary>To the next character that is no white space and no byte order mark.</summary>
    public void SkipBlank()
    {
        while (_start < text.Length && (char.IsWhiteSpace(text[_start]) || text[_start] == '\uFEFF')) _start++;
        if (_start > _end) _end = EndOfLine(text, _start);
    }

    private static int EndOfLine(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : from + length;
    }
}

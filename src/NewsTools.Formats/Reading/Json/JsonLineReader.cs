namespace NewsTools.Formats.Reading;

/// <summary>Reads UTF-8 line by line through a buffer that holds no more than the current line. For one thread.</summary>
internal sealed class JsonLineReader(Stream utf8, string? path, CancellationToken cancellation)
{
    private const int FirstBuffer = 64 * 1024;

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private int _searched;
    private bool _isFinal;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The next line without its end, or null at the end. The bytes are good until the next call.</summary>
    /// <exception cref="ImportException">The line is longer than a buffer can be.</exception>
    public ReadOnlyMemory<byte>? Read()
    {
        while (true)
        {
            var length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            if (length >= 0) return Take(_searched + length, 1);
            _searched = _end;
            if (_isFinal) return _start < _end ? Take(_end, 0) : (ReadOnlyMemory<byte>?)null;
            Fill();
        }
    }

    private ReadOnlyMemory<byte> Take(int end, int lineEnd)
    {
        var line = _buffer.AsMemory(_start, end - _start);
        _start = _searched = end + lineEnd;
        Line++;
        return line;
    }

    private void Fill()
    {
        cancellation.ThrowIfCancellationRequested();
        var kept = _end - _start;
        if (kept == Array.MaxLength) throw new ImportException(ImportErrors.TooLong(path, kept));
        var target = kept > _buffer.Length / 2 ? new byte[(int)Math.Min(_buffer.Length * 2L, Array.MaxLength)] : _buffer;
        Buffer.BlockCopy(_buffer, _start, target, 0, kept);
        (_buffer, _start, _end, _searched) = (target, 0, kept, kept);
        var count = utf8.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isFinal = count == 0;
    }
}

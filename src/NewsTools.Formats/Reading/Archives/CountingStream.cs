namespace NewsTools.Formats.Reading;

/// <summary>A stream that is read forward and counts and remembers what was read. Leaves the stream beneath open.</summary>
internal sealed class CountingStream(Stream inner) : Stream
{
    private readonly byte[] _last = new byte[4];

    /// <summary>The number of bytes read.</summary>
    public long Count { get; private set; }

    /// <summary>The last four bytes read.</summary>
    public ReadOnlySpan<byte> LastBytes => _last;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Count += count;
        Keep(buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        var kept = Math.Min(bytes.Length, _last.Length);
        _last.AsSpan(kept).CopyTo(_last);
        bytes[^kept..].CopyTo(_last.AsSpan(_last.Length - kept));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

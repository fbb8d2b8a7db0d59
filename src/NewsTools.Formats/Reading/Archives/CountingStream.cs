namespace NewsTools.Formats.Reading;

/// <summary>A stream that is read forward and counts and remembers what was read. Leaves the stream beneath open.</summary>
internal sealed class CountingStream(Stream inner) : ForwardStream
{
    private readonly byte[] _last = new byte[4];

    /// <summary>The number of bytes read.</summary>
    public long Count { get; private set; }

    /// <summary>The last four bytes read.</summary>
    public ReadOnlySpan<byte> LastBytes => _last;

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Count += count;
        Keep(buffer[..count]);
        return count;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        var kept = Math.Min(bytes.Length, _last.Length);
        _last.AsSpan(kept).CopyTo(_last);
        bytes[^kept..].CopyTo(_last.AsSpan(_last.Length - kept));
    }
}

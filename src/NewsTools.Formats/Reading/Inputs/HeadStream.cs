namespace NewsTools.Formats.Reading;

/// <summary>A stream that is read forward, whose first bytes can be looked at before. Disposes the stream beneath.</summary>
internal sealed class HeadStream : ForwardStream
{
    /// <summary>How many bytes can be looked at: enough to tell form and charset by.</summary>
    private const int HeadSize = 64 * 1024;

    private readonly Stream _inner;
    private readonly byte[] _head;
    private readonly int _headLength;
    private readonly long _start;
    private int _headPosition;

    public HeadStream(Stream inner)
    {
        _inner = inner;
        _start = inner.CanSeek ? inner.Position : 0;
        LengthHint = inner.CanSeek ? inner.Length - inner.Position : null;
        _head = new byte[(int)Math.Min(HeadSize, Math.Max(LengthHint ?? HeadSize, 16))];
        _headLength = inner.ReadAtLeast(_head, _head.Length, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes, whether they were read or not.</summary>
    public ReadOnlyMemory<byte> Head => _head.AsMemory(0, _headLength);

    /// <summary>True where the head is all there is.</summary>
    public bool HeadIsAll => _headLength < _head.Length || _headLength == LengthHint;

    /// <summary>The stream beneath at its start, or null where it cannot seek.</summary>
    public Stream? Seekable
    {
        get
        {
            if (!_inner.CanSeek) return null;
            _inner.Position = _start;
            return _inner;
        }
    }

    /// <summary>Whether the content broke off because its archive is damaged, as far as it was read.</summary>
    public bool IsCut => _inner is ExpandedStream { Damage: not null };

    /// <summary>The number of bytes in all, where it is known; a file may grow while it is read.</summary>
    public long? LengthHint { get; }

    public override int Read(Span<byte> buffer)
    {
        if (_headPosition == _headLength) return _inner.Read(buffer);
        var count = Math.Min(buffer.Length, _headLength - _headPosition);
        _head.AsSpan(_headPosition, count).CopyTo(buffer);
        _headPosition += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}

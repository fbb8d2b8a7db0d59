using System.Text;

namespace NewsTools.Formats.Reading.Tests;

/// <summary>A start, then the same bytes over and over; counts what is read.</summary>
internal sealed class EndlessStream(string start, string again) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
    private readonly byte[] _again = Encoding.UTF8.GetBytes(again);

    public long Read64 { get; private set; }

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = Math.Min(count, 10_007);
        for (var i = 0; i < count; i++, Read64++)
            buffer[offset + i] = Read64 < _start.Length ? _start[Read64] : _again[(Read64 - _start.Length) % _again.Length];
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

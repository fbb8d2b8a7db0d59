namespace NewsTools.Formats.Reading;

/// <summary>An answer's body, of which no more is read than is allowed. Disposes the stream beneath.</summary>
internal sealed class LimitedStream(Stream inner, long maxBytes, string address, CancellationToken cancellation) : ForwardStream
{
    private long _count;

    /// <exception cref="ImportException">The body is longer than is allowed.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        // Only the asynchronous reads of a connection can be cancelled while they wait.
        var read = inner.ReadAsync(buffer, offset, count, cancellation).GetAwaiter().GetResult();
        _count += read;
        if (_count > maxBytes) throw new ImportException(ImportErrors.ResponseTooLarge(address, maxBytes));
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

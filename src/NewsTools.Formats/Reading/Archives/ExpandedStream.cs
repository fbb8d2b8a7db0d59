namespace NewsTools.Formats.Reading;

/// <summary>
/// What an archive expands to. It stops a bomb, and where the archive is damaged it ends early and says so, so that
/// what came before can still be read. Disposes the stream beneath.
/// </summary>
/// <param name="inner">The unpacked content.</param>
/// <param name="length">How long it must be, or null where that is not known.</param>
/// <param name="budget">How long it may be.</param>
/// <param name="damaged">Says that it is damaged.</param>
internal sealed class ExpandedStream(Stream inner, long? length, ExpansionBudget budget, Func<Exception, ImportError> damaged) : ForwardStream
{
    private long _read;

    /// <summary>Why the content ends early, or null where it does not, as far as it was read.</summary>
    public ImportError? Damage { get; private set; }

    /// <exception cref="ImportException">The archive is a bomb.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (Damage is not null) return 0;
        try
        {
            var count = inner.Read(buffer);
            budget.Spend(count);
            _read += count;
            if (count == 0 && buffer.Length > 0 && _read != (length ?? _read)) throw new InvalidDataException("Its length is not the one that it names.");
            return count;
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            Damage = damaged(failure);
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

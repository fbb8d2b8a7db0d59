using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsTools.Formats.Reading;

/// <summary>
/// What a gzip file holds. The runtime takes the end of the packed bytes for the end of the content, wherever it
/// comes; this one throws where the file does not end with the length of its last member, as RFC 1952 has it.
/// Disposes neither stream beneath.
/// </summary>
internal sealed class GzipContent(CountingStream packed) : ForwardStream
{
    private readonly GZipStream _gzip = new(packed, CompressionMode.Decompress, leaveOpen: true);

    /// <summary>Where a member may begin, modulo 2^32: a read ends with the member that it reads from.</summary>
    private readonly HashSet<uint> _starts = [0];

    private long _length;

    /// <exception cref="InvalidDataException">The file is damaged or breaks off.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = _gzip.Read(buffer);
        if (count == 0 && buffer.Length > 0 && !EndsWhole()) throw new InvalidDataException("The gzip file breaks off.");
        _length += count;
        _starts.Add((uint)_length);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _gzip.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Whether the last four bytes are the length of what came since the last member began.</summary>
    private bool EndsWhole() =>
        packed.Count >= 18 && _starts.Contains((uint)_length - BinaryPrimitives.ReadUInt32LittleEndian(packed.LastBytes));
}

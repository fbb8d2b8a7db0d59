using System.Buffers.Binary;

namespace NewsTools.Models;

/// <summary>
/// The layout of a model file, all numbers little-endian. A header of 64 bytes: the mark <c>NEWSTMDL</c>, the version
/// (4 bytes), the number of sections (4), the length of the file (8), the checksum of the directory (8), zeros. Then the
/// directory, 64 bytes a section: the name in ASCII (32, filled with zeros), offset (8), length (8), checksum (8), zeros.
/// Then the sections, each at a multiple of 64 bytes. <c>docs/models.md</c> says what the sections hold.
/// </summary>
internal static class ModelFormat
{
    /// <summary>The version that this code reads and writes.</summary>
    public const uint Version = 1;

    /// <summary>The size of the header, of a directory entry, and what offsets are multiples of.</summary>
    public const int Block = 64;

    /// <summary>The longest name of a section.</summary>
    public const int NameLength = 32;

    /// <summary>The offsets of the header's fields.</summary>
    public const int VersionAt = 8, CountAt = 12, LengthAt = 16, ChecksumAt = 24;

    /// <summary>The offsets of a directory entry's fields.</summary>
    public const int EntryOffsetAt = 32, EntryLengthAt = 40, EntryChecksumAt = 48;

    private const int Stripe = 32;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The first eight bytes of every model file.</summary>
    public static ReadOnlySpan<byte> Mark => "NEWSTMDL"u8;

    /// <summary>
    /// A 64-bit checksum against accidents, no protection against intent: four lanes of multiply and rotate over 32
    /// bytes at a time, then the rest and the length.
    /// </summary>
    public static unsafe ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong a = 1, b = 2, c = 3, d = 4;
        var whole = bytes.Length / Stripe * Stripe;
        fixed (byte* start = bytes)
            for (var at = start; at < start + whole; at += Stripe)
            {
                a = Mix(a, Word(at));
                b = Mix(b, Word(at + 8));
                c = Mix(c, Word(at + 16));
                d = Mix(d, Word(at + 24));
            }

        foreach (var value in bytes[whole..]) a = Mix(a, value);
        return Mix(Mix(Mix(Mix((ulong)bytes.Length, a), b), c), d);
    }

    private static ulong Mix(ulong state, ulong value) =>
        ulong.RotateLeft((state ^ value) * Prime, 29);

    private static unsafe ulong Word(byte* at) =>
        BitConverter.IsLittleEndian ? *(ulong*)at : BinaryPrimitives.ReverseEndianness(*(ulong*)at);
}

using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>A string of the image: where it begins in the text section, and its number of characters.</summary>
/// <param name="Start">Offset in bytes.</param>
/// <param name="Size">The number of characters; the top bit says that they are UTF-16, else they are Latin-1.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct TextRecord(uint Start, ushort Size)
{
    public const int Wide = 0x8000;

    public bool IsWide => (Size & Wide) != 0;

    public int Length => Size & ~Wide;
}

/// <summary>One slot of the hash table over token sequences; <see cref="Value"/> 0 is an empty one.</summary>
/// <param name="Key">The hash of the sequence of lower-cased words.</param>
/// <param name="Value">The number of the first surface with it, from 1, or 0; and whether a longer surface starts so.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct SlotRecord(uint Key, uint Value)
{
    public const uint Longer = 0x80000000;

    public int Surface => (int)(Value & ~Longer) - 1;

    public bool HasLonger => (Value & Longer) != 0;
}

/// <summary>One way to write a name.</summary>
/// <param name="Kinds">Index of the set of its readings' kinds.</param>
/// <param name="Text">The characters, one space where white space stands between tokens.</param>
/// <param name="Tokens">The number of tokens.</param>
/// <param name="Last">1 on the last of the surfaces that share a hash.</param>
/// <param name="FirstReading">Index of its first reading; the next surface's is the end of them.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct SurfaceRecord(ushort Kinds, TextRecord Text, byte Tokens, byte Last, uint FirstReading);

/// <summary>One name.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Detail">See <see cref="LexiconReading.Detail"/>; of length 0 where there is none.</param>
/// <param name="Country">See <see cref="CountryCode"/>.</param>
/// <param name="Traits">What holds for every surface.</param>
/// <param name="Kind">What it is.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct EntryRecord(
    TextRecord Name, TextRecord Detail, ushort Country, LexiconTraits Traits, LexiconKind Kind);

/// <summary>A reading: the number of the entry and what holds for this surface of it alone.</summary>
internal static class ReadingBits
{
    private const uint AmbiguousBit = 0x80000000;
    private const uint AliasBit = 0x40000000;

    public static uint Of(int entry, bool ambiguous, bool alias) =>
        (uint)entry | (ambiguous ? AmbiguousBit : 0) | (alias ? AliasBit : 0);

    public static uint EntryOf(uint reading) => reading & ~(AmbiguousBit | AliasBit);

    public static LexiconTraits TraitsOf(uint reading) =>
        ((reading & AmbiguousBit) != 0 ? LexiconTraits.Ambiguous : 0) | ((reading & AliasBit) != 0 ? LexiconTraits.Alias : 0);
}

/// <summary>The beginning of an image. The sections follow in the order of their counts.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct LexiconHeader
{
    /// <summary>"NTLX" in ASCII, little endian.</summary>
    public const uint Signature = 0x584C544E;

    /// <summary>Raised with every change of the format.</summary>
    public const uint CurrentVersion = 2;

    /// <summary>The number of bytes that the checksum leaves out: signature, version and itself.</summary>
    public const int Unchecked = 16;

    public uint Magic;
    public uint Version;
    public ulong Checksum;
    public int Length;
    public int FilterWords;
    public int Slots;
    public int Surfaces;
    public int Readings;
    public int Entries;
    public int TextBytes;
    public int KindSets;
}

namespace NewsTools.Models;

/// <summary>What the bytes up to 127 that a <see cref="ByteLayer"/> reads stand for: numbers in even steps.</summary>
/// <param name="Zero">The byte that is zero.</param>
/// <param name="Bits">The logarithm of how many steps are one.</param>
internal readonly record struct ByteRange(byte Zero, byte Bits)
{
    /// <summary>The largest byte.</summary>
    public const int Most = 127;

    /// <summary>How many steps are one.</summary>
    public float Scale => 1 << Bits;

    /// <summary>By how much a 16-bit state is shifted to come in these steps.</summary>
    public int Shift => IntegerEpilogue.StateBits - Bits;
}

using System.Numerics;
using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>Tells of most keys that a table lacks that it lacks them, with one look at a bit. Immutable.</summary>
internal sealed unsafe class KeyFilter
{
    private const int BitsPerSlot = 8;
    private const int FewestBits = 64;
    private readonly AlignedBuffer<ulong> _bits;
    private readonly int _shift;

    /// <summary>A filter of the keys of a table.</summary>
    public KeyFilter(ReadOnlySpan<SlotRecord> slots)
    {
        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestBits, slots.Length * BitsPerSlot));
        _shift = 32 - BitOperations.Log2(count);
        _bits = new AlignedBuffer<ulong>((int)(count / 64));
        foreach (ref readonly var slot in slots)
            if (slot.Value != 0) _bits.Start[slot.Key >> _shift >> 6] |= 1UL << (int)(slot.Key >> _shift);
    }

    /// <summary>Whether the table may have the key; false is certain.</summary>
    public bool MayHave(uint key) => (_bits.Start[key >> _shift >> 6] & (1UL << (int)(key >> _shift))) != 0;

    /// <summary>Has a key's bit fetched into the cache, ahead of when it is asked for.</summary>
    public void Fetch(uint key)
    {
        if (Sse.IsSupported) Sse.Prefetch0(_bits.Start + (key >> _shift >> 6));
    }
}

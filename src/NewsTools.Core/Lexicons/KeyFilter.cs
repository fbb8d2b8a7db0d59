using System.Numerics;
using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>Tells of most keys that a table lacks that it lacks them, with one look at a word, in which a key has three bits. Immutable.</summary>
internal sealed unsafe class KeyFilter
{
    private const int BitsPerSlot = 8;
    private const int WordBits = 64;
    private const int FewestBits = 2 * WordBits;
    private readonly AlignedBuffer<ulong> _words;
    private readonly int _shift;

    /// <summary>A filter of the keys of a table.</summary>
    public KeyFilter(ReadOnlySpan<SlotRecord> slots)
    {
        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestBits, slots.Length * BitsPerSlot));
        _shift = 32 - BitOperations.Log2(count / WordBits);
        _words = new AlignedBuffer<ulong>((int)(count / WordBits));
        foreach (ref readonly var slot in slots)
            if (slot.Value != 0) *WordOf(slot.Key) |= MarksOf(slot.Key);
    }

    /// <summary>Whether the table may have the key; false is certain.</summary>
    public bool MayHave(uint key) => (MarksOf(key) & ~*WordOf(key)) == 0;

    /// <summary>Has a key's word fetched into the cache, ahead of when it is asked for.</summary>
    public void Fetch(uint key)
    {
        if (Sse.IsSupported) Sse.Prefetch0(WordOf(key));
    }

    private ulong* WordOf(uint key) => _words.Start + ((ulong)key >> _shift);

    /// <summary>The three bits of a key in its word.</summary>
    private static ulong MarksOf(uint key) => 1UL << (int)key | 1UL << (int)(key >> 6) | 1UL << (int)(key >> 12);
}

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>
/// Keeps what an image says of single words, for one thread, so that a word that comes again costs one look into memory. The
/// characters are compared, so the answer is the image's own, whatever was read before.
/// </summary>
/// <param name="image">The image.</param>
internal sealed unsafe class WordMemo(LexiconImage image)
{
    private const int SlotBits = 14;
    private const int LongestWord = 20;
    private readonly AlignedBuffer<Slot> _slots = new(1 << SlotBits);

    /// <summary>The image whose words are kept.</summary>
    public LexiconImage Image => image;

    /// <summary>What the image says of a word.</summary>
    public KnownWord Find(in TokenRow token, ReadOnlySpan<char> text)
    {
        var word = text.Slice(token.Start, token.Length);
        if (word.Length > LongestWord) return image.FindWord(token, text);
        ref var slot = ref _slots.Start[token.Form >> (32 - SlotBits)];
        if (slot.Form != token.Form || !word.SequenceEqual(slot.Word))
        {
            slot.Known = image.FindWord(token, text);
            (slot.Form, slot.Length) = (token.Form, token.Length);
            word.CopyTo(slot.Characters);
        }

        return slot.Known;
    }

    /// <summary>Has a word's place fetched into the cache, ahead of when it is asked for.</summary>
    public void Fetch(in TokenRow token)
    {
        if (Sse.IsSupported) Sse.Prefetch0(_slots.Start + (token.Form >> (32 - SlotBits)));
    }

    /// <summary>One word, as long as a line of the processor's cache.</summary>
    private struct Slot
    {
        public KnownWord Known;
        public uint Form;
        public int Length;
        public Letters Characters;

        [UnscopedRef]
        public readonly ReadOnlySpan<char> Word => ((ReadOnlySpan<char>)Characters)[..Length];
    }

    [InlineArray(LongestWord)]
    private struct Letters
    {
        private char _first;
    }
}

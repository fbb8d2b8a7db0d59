using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>
/// Keeps what an image says of single words, for one thread, so that a word that comes again costs one look into memory. The
/// letters are compared, so the answer is the image's own, whatever was read before.
/// </summary>
/// <param name="image">The image.</param>
internal sealed unsafe class WordMemo(LexiconImage image)
{
    private const int SetBits = 15;

    /// <summary>The words of a set, the latest first; they fill a line of the processor's cache.</summary>
    private const int Ways = 2;

    private readonly AlignedBuffer<KeptWord> _slots = new(Ways << SetBits);
    private KnownWord _looked;

    /// <summary>The image whose words are kept.</summary>
    public LexiconImage Image => image;

    /// <summary>What the image says of a word; valid until the next call.</summary>
    public ref readonly KnownWord Find(in TokenRow token, ReadOnlySpan<char> text)
    {
        if (!WordLetters.TryRead(token, text, out var letters)) return ref Look(token, text);
        var slots = SetOf(token);
        if (slots[0].Letters == letters) return ref slots[0].Known;
        var slot = slots[1];
        slots[1] = slots[0];
        slots[0] = slot.Letters == letters ? slot : new KeptWord(image.FindWord(token, text), letters);
        return ref slots[0].Known;
    }

    /// <summary>Has a word's place fetched into the cache, ahead of when it is asked for.</summary>
    public void Fetch(in TokenRow token)
    {
        if (Sse.IsSupported) Sse.Prefetch0(SetOf(token));
    }

    /// <summary>What the image says of a word that is not kept.</summary>
    private ref readonly KnownWord Look(in TokenRow token, ReadOnlySpan<char> text)
    {
        _looked = image.FindWord(token, text);
        return ref _looked;
    }

    private KeptWord* SetOf(in TokenRow token) => _slots.Start + (token.Form >> (32 - SetBits)) * Ways;

    private struct KeptWord(KnownWord known, Vector128<byte> letters)
    {
        public KnownWord Known = known;
        public Vector128<byte> Letters = letters;
    }
}

namespace NewsTools;

/// <summary>
/// The hash by which words are compared everywhere: in tokens, lexicons and models. It is part of their file
/// formats, so it never changes. FNV-1a over UTF-16 code units (Fowler, Noll, Vo), 32 bits, with a final mix
/// (the finalizer of MurmurHash3, Austin Appleby), typographic apostrophes (U+2019, U+2018, U+02BC) read as U+0027.
/// Unequal words can share a hash: where that matters, compare the characters too.
/// </summary>
public static class WordHash
{
    /// <summary>The state before the first character.</summary>
    public const uint Seed = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The state after one more character.</summary>
    public static uint Append(uint state, char character) => (state ^ Straighten(character)) * Prime;

    /// <summary>The same for a character below 128, which is no typographic apostrophe.</summary>
    internal static uint AppendAscii(uint state, uint character) => (state ^ character) * Prime;

    /// <summary>The hash of a word from the state after its last character.</summary>
    public static uint Finish(uint state)
    {
        state ^= state >> 16;
        state *= 0x85EBCA6B;
        state ^= state >> 13;
        state *= 0xC2B2AE35;
        return state ^ (state >> 16);
    }

    /// <summary>The hash of a word as it stands.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var state = Seed;
        foreach (var character in word) state = Append(state, character);
        return Finish(state);
    }

    /// <summary>The hash of a word's invariant lower-case form.</summary>
    public static uint OfLower(ReadOnlySpan<char> word)
    {
        var state = Seed;
        foreach (var character in word) state = Append(state, ToLower(character));
        return Finish(state);
    }

    /// <summary>The hashes of the invariant lower-case forms of some words.</summary>
    internal static uint[] OfEachLower(ReadOnlySpan<string> words)
    {
        var hashes = new uint[words.Length];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = OfLower(words[i]);
        return hashes;
    }

    /// <summary>One hash for a sequence: call with the hash of what came before and the hash of the next word.</summary>
    public static uint Combine(uint before, uint next) => Finish((before * 0x9E3779B1) ^ next);

    /// <summary>The invariant lower case of one code unit, fast for ASCII.</summary>
    public static char ToLower(char character) =>
        character < 128
            ? (uint)(character - 'A') <= 'Z' - 'A' ? (char)(character | 0x20) : character
            : char.ToLowerInvariant(character);

    private static char Straighten(char character) =>
        character is '\u2019' or '\u2018' or '\u02BC' ? '\'' : character;
}

namespace NewsTools;

/// <summary>How sequences of words are numbered in the lexicon's table.</summary>
internal static class LexiconHash
{
    /// <summary>The slot where the search for a key begins (Lemire's multiply instead of a modulus).</summary>
    public static int HomeOf(uint key, int slots) => (int)(((ulong)(key * 0x9E3779B1) * (uint)slots) >> 32);

    /// <summary>The key of a sequence from that of the words before its last.</summary>
    public static uint Extend(uint key, in TokenRow token) => WordHash.Combine(key, token.Lower);
}

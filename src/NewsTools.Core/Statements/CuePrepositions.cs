namespace NewsTools.Statements;

/// <summary>The prepositions that can lead from a cue to its content, as bits.</summary>
internal static class CuePrepositions
{
    private static readonly string[] Words =
        ["about", "of", "for", "on", "against", "with", "to", "in", "at", "over", "from", "by", "as", "down", "behind", "into", "upon"];

    private static readonly uint[] Hashes = WordHash.OfEachLower(Words);

    /// <summary>The bit of a word, or 0 where it is no such preposition.</summary>
    public static uint MaskOf(uint lower)
    {
        for (var i = 0; i < Hashes.Length; i++)
            if (Hashes[i] == lower) return 1u << i;
        return 0;
    }
}

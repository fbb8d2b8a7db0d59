namespace NewsTools.Statements;

/// <summary>The prepositions that can lead from a cue to its content, as bits.</summary>
internal static class CuePrepositions
{
    private static readonly string[] Words =
        ["about", "of", "for", "on", "against", "with", "to", "in", "at", "over", "from", "by", "as", "down", "behind", "into"];

    private static readonly uint[] Hashes = [.. Words.Select(word => WordHash.OfLower(word))];

    /// <summary>The bit of a word, or 0 where it is no such preposition.</summary>
    public static uint MaskOf(uint lower)
    {
        var index = Array.IndexOf(Hashes, lower);
        return index < 0 ? 0 : 1u << index;
    }
}

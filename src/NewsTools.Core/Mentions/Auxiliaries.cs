namespace NewsTools;

/// <summary>The closed classes of auxiliaries, and the adverbs that may stand between them and their verb.</summary>
internal static class Auxiliaries
{
    private static readonly Dictionary<uint, Auxiliary> Kinds = Of(
        (Auxiliary.Be, "is are was were 's 're be"), (Auxiliary.Been, "been being"), (Auxiliary.Have, "has have had 've"),
        (Auxiliary.Modal, "will would can could may might must should shall did does do 'll 'd wo ca to"));

    private static readonly HashSet<uint> Adverbs =
        [.. "not n't also now never ever still already again only long even just soon both once twice too then".Split(' ').Select(word => WordHash.OfLower(word))];

    public static Auxiliary Of(uint lower) => Kinds.GetValueOrDefault(lower);

    public static bool IsAdverb(ReadOnlySpan<char> word, uint lower) =>
        Adverbs.Contains(lower) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    private static Dictionary<uint, Auxiliary> Of(params ReadOnlySpan<(Auxiliary Kind, string Words)> groups)
    {
        var kinds = new Dictionary<uint, Auxiliary>();
        foreach (var (kind, words) in groups)
            foreach (var word in words.Split(' ')) kinds[WordHash.OfLower(word)] = kind;
        return kinds;
    }
}

namespace NewsTools;

/// <summary>The closed classes of auxiliaries, and the adverbs that may stand between them and their verb.</summary>
internal static class Auxiliaries
{
    private static readonly WordTable<Auxiliary> Kinds = ReadKinds();
    private static readonly WordSet Adverbs = WordSet.Of("not n't also now never ever still already again only long even just soon both once twice too then");

    public static Auxiliary Of(uint lower) => Kinds[Kinds.PlaceOf(lower)];

    public static bool IsAdverb(ReadOnlySpan<char> word, uint lower) =>
        Adverbs.Contains(lower) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    private static WordTable<Auxiliary> ReadKinds()
    {
        var kinds = new WordMap<Auxiliary>();
        Add(Auxiliary.Be, "is are was were 's 're be");
        Add(Auxiliary.Been, "been being");
        Add(Auxiliary.Have, "has have had 've");
        Add(Auxiliary.Modal, "will would can could may might must should shall did does do 'll 'd wo ca to");
        return new WordTable<Auxiliary>(kinds);

        void Add(Auxiliary kind, string words)
        {
            foreach (var word in words.Split(' ')) kinds.Set(WordHash.OfLower(word), kind);
        }
    }
}

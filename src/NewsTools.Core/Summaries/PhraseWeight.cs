namespace NewsTools;

/// <summary>How much a phrase says of its article: the product of what speaks for it.</summary>
/// <param name="Places">The places of which no part belongs to a weightier keyword.</param>
/// <param name="Rarity">How much rarer than everyday words it is.</param>
/// <param name="Shape">How much more a phrase says than a name, and a name than a word alone.</param>
/// <param name="Early">How near the start it first stands.</param>
/// <param name="Spread">Over how much of the article its places are spread.</param>
/// <param name="Title">Whether the title says it.</param>
internal readonly record struct PhraseWeight(int Places, double Rarity, double Shape, double Early, double Spread, double Title)
{
    /// <summary>A word alone says less than a phrase or a name.</summary>
    private const double WordAlone = 0.8;

    /// <summary>How much each further unit of a phrase adds.</summary>
    private const double LengthPower = 0.55;

    private const double InTitle = 1.5;

    private static readonly double[] ShapeByLength = [0, 1, Math.Pow(2, LengthPower), Math.Pow(3, LengthPower), Math.Pow(4, LengthPower)];

    /// <summary>The product.</summary>
    public double Product => Places * Rarity * Shape * Early * Spread * Title;

    /// <summary>The weight of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="free">Its places that no weightier keyword has.</param>
    /// <param name="sentences">The number of sentences of the article.</param>
    public static PhraseWeight Of(in KeyPhrase phrase, int free, int sentences) => new(
        free == 1 && phrase.IsDoubtful ? 0 : free,

        // Cubed, since a word that is frequent everywhere says far less: "people", "work".
        phrase.Rarity * phrase.Rarity * phrase.Rarity,
        phrase.Length == 1 && phrase.Mention < 0 ? WordAlone : ShapeByLength[phrase.Length],
        1 + (1 / Math.Sqrt(1 + phrase.FirstSentence)),
        1 + ((double)(phrase.LastSentence - phrase.FirstSentence) / sentences),
        phrase.InTitle ? InTitle : 1);

    /// <summary>The factors with their names, in a fixed order; those that change nothing are left out.</summary>
    public IReadOnlyList<KeywordReason> ToReasons() =>
        [.. ((KeywordReason[])[new("places", Places), new("rarity", Rarity), new("shape", Shape), new("early", Early), new("spread", Spread), new("title", Title)])
            .Where(reason => reason.Name == "places" || Math.Abs(reason.Factor - 1) > 0.005)];
}

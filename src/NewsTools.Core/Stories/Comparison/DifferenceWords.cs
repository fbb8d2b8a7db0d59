using System.Collections.Frozen;

namespace NewsTools.Comparison;

/// <summary>The word lists of <c>difference-words.tsv</c>, as hashes of lower-cased base forms.</summary>
internal static class DifferenceWords
{
    private static readonly (string Name, string[] Words)[] Lists =
        [.. EmbeddedLines.Rows("difference-words.tsv").Select(columns => (columns[0], columns[1].Split(' ')))];

    private static readonly FrozenDictionary<uint, int> Fates = Lists.Where(list => list.Name == "fate")
        .SelectMany((list, i) => list.Words.Select(word => (Hash: WordHash.OfLower(word), i)))
        .ToFrozenDictionary(pair => pair.Hash, pair => pair.i + 1);

    private static readonly FrozenDictionary<uint, int> Hedges = Lists.Where(list => list.Name.StartsWith("hedge", StringComparison.Ordinal))
        .SelectMany(list => list.Words.Select(word => (Hash: WordHash.OfLower(word), Level: list.Name[^1] - '0')))
        .ToFrozenDictionary(pair => pair.Hash, pair => pair.Level);

    private static readonly FrozenSet<uint> Plains = SetOf("plain");
    private static readonly FrozenSet<uint> Negations = SetOf("negation");
    private static readonly FrozenSet<uint> Unmade = SetOf("unmade");

    /// <summary>What becomes of those whom a word is told of, as a number from 1; 0 where the word tells none of the list.</summary>
    public static int FateOf(string? word) => word is null ? 0 : Fates.GetValueOrDefault(WordHash.OfLower(word));

    /// <summary>How open a word leaves what is told, from 1 to 3; 0 where it does not.</summary>
    public static int HedgeOf(uint lower) => Hedges.GetValueOrDefault(lower);

    /// <summary>Whether a word stands where a hedge could: <c>will</c>.</summary>
    public static bool IsPlain(uint lower) => Plains.Contains(lower);

    /// <summary>Whether a word negates.</summary>
    public static bool IsNegation(uint lower) => Negations.Contains(lower);

    /// <summary>Whether a lemma tells that something did not come about: <c>fail</c>, <c>deny</c>.</summary>
    public static bool IsUnmade(uint lemma) => Unmade.Contains(lemma);

    private static FrozenSet<uint> SetOf(string name) =>
        Lists.Where(list => list.Name == name).SelectMany(list => list.Words).Select(word => WordHash.OfLower(word)).ToFrozenSet();
}

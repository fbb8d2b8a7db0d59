using System.Collections.Frozen;

namespace NewsTools;

/// <summary>What agencies and outlets put around a text, and what says nothing of the text itself.</summary>
internal static class WireText
{
    private const int LongestDateline = 14;

    private static readonly FrozenDictionary<uint, uint[][]> Phrases = ReadPhrases();
    private static readonly FrozenSet<uint> Dashes = new[] { "-", "--", "–", "—" }.Select(dash => WordHash.Of(dash)).ToFrozenSet();

    /// <summary>Whether a sentence is a credit, a notice of rights or a call to subscribe: it has one of the phrases of the list.</summary>
    public static bool IsBoilerplate(ReadOnlySpan<TokenRow> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
            if (Phrases.TryGetValue(sentence[i].Lower, out var phrases))
                foreach (var phrase in phrases)
                    if (Follows(sentence[(i + 1)..], phrase)) return true;
        return false;
    }

    /// <summary>How many tokens of a sentence are a dateline: <c>SEOUL, Nov 11 (Reuters) -</c>; 0 where it has none.</summary>
    public static int Dateline(ReadOnlySpan<TokenRow> sentence)
    {
        if (sentence.IsEmpty || !sentence[0].Has(TokenTraits.AllUpper) || sentence[0].Length < 2) return 0;
        var end = Math.Min(sentence.Length, LongestDateline);
        for (var i = 1; i < end && !sentence[i].Has(TokenTraits.AllLower); i++)
            if (Dashes.Contains(sentence[i].Form) && sentence[i].Has(TokenTraits.SpaceBefore)) return i + 1;
        return 0;
    }

    private static bool Follows(ReadOnlySpan<TokenRow> tokens, uint[] words)
    {
        if (tokens.Length < words.Length) return false;
        for (var i = 0; i < words.Length; i++)
            if (tokens[i].Lower != words[i]) return false;
        return true;
    }

    /// <summary>The words behind the first one of each phrase, by that one.</summary>
    private static FrozenDictionary<uint, uint[][]> ReadPhrases() =>
        EmbeddedLines.Of("wire-phrases.txt")
            .Select(line => line.Split(' ').Select(word => WordHash.OfLower(word)).ToArray())
            .GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.Select(words => words[1..]).ToArray());
}

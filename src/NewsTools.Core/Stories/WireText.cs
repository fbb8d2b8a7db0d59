using System.Collections.Frozen;

namespace NewsTools;

/// <summary>What agencies and outlets put around a text, and what says nothing of the text itself.</summary>
internal static class WireText
{
    private static readonly FrozenDictionary<uint, uint[][]> Phrases = ReadPhrases();

    /// <summary>Whether a sentence is a credit, a notice of rights or a call to subscribe: it has one of the phrases of the list.</summary>
    public static bool IsBoilerplate(ReadOnlySpan<TokenRow> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
            if (Phrases.TryGetValue(sentence[i].Lower, out var phrases))
                foreach (var phrase in phrases)
                    if (Follows(sentence[(i + 1)..], phrase)) return true;
        return false;
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

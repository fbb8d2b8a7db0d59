using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>The candidate phrases of one document: up to four units that may be a noun phrase, counted under their terms.</summary>
internal sealed class PhraseTable
{
    private const int LongestPhrase = 4;

    private readonly Dictionary<uint, KeyPhrase> _phrases = [];

    /// <summary>The candidates, in the order of their first occurrence.</summary>
    public IReadOnlyCollection<KeyPhrase> Phrases => _phrases.Values;

    /// <summary>Adds the candidates of a run: every part of it that starts and ends as a noun phrase does.</summary>
    public void Add(List<PhraseUnit> run)
    {
        for (var start = 0; start < run.Count; start++)
        {
            uint key = 0;
            for (var end = start + 1; end <= Math.Min(run.Count, start + LongestPhrase); end++)
            {
                key = WordHash.Combine(key, run[end - 1].Term);
                if (CanEnd(run[end - 1], end - start)) Count(key, CollectionsMarshal.AsSpan(run)[start..end]);
            }
        }
    }

    /// <summary>A name ends a phrase only where it is all of it: <c>president</c> before one is a role.</summary>
    private static bool CanEnd(in PhraseUnit unit, int length) =>
        unit.Class != WordClass.Adjective && (unit.Name is null || length == 1);

    private void Count(uint key, ReadOnlySpan<PhraseUnit> units)
    {
        if (!_phrases.TryGetValue(key, out var phrase)) _phrases.Add(key, phrase = new KeyPhrase(units));
        phrase.Occurrences.Add(new PhraseOccurrence(units[0].FirstToken, units[^1].EndToken));
    }
}

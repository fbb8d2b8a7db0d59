namespace NewsTools;

/// <summary>
/// Finds the text that a text is a copy of: candidates by the shingles of the sample that both have, then the exact
/// count of all shingles decides. Numbers are given to texts in the order in which they come. Not thread-safe.
/// </summary>
internal sealed class DuplicateIndex
{
    /// <summary>A shingle that this many texts have is a phrase of the trade, and finds none of them.</summary>
    private const int Common = 64;

    private const int MostCandidates = 8;
    private const float FewestShared = 2;

    private readonly PostingIndex _index = new();
    private readonly List<Shingles> _texts = [];
    private readonly NumberSums _sums = new();
    private readonly ShingleSet _set = new();
    private readonly Func<int, bool> _isGone;

    /// <summary>Makes an index.</summary>
    /// <param name="isGone">Tells texts that are no longer looked for.</param>
    public DuplicateIndex(Func<int, bool> isGone) => _isGone = isGone;

    /// <summary>The text of which this one is a copy, or -1; of several the one with most in common.</summary>
    public int Find(Shingles text, out DuplicateMatch match)
    {
        _sums.Clear();
        foreach (var shingle in text.All)
            if (text.IsProbe(shingle) && _index.CountOf(shingle) is > 0 and < Common) _index.Tally(shingle, 1, _sums, _isGone);

        var best = -1;
        match = default;
        _set.Load(text);
        foreach (var candidate in _sums.Best(stackalloc int[MostCandidates]))
        {
            if (_sums[candidate] < FewestShared) break;
            var found = _set.Match(_texts[candidate]);
            if (found.IsDuplicate && (best < 0 || found.Resemblance > match.Resemblance))
                (best, match) = (candidate, found);
        }

        return best;
    }

    /// <summary>Adds a text that later ones may be copies of.</summary>
    /// <returns>Its number.</returns>
    public int Add(Shingles text)
    {
        foreach (var shingle in text.All)
            if (text.IsProbe(shingle)) _index.Add(shingle, _texts.Count);
        _texts.Add(text);
        return _texts.Count - 1;
    }
}

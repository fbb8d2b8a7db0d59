namespace NewsTools.Entities;

/// <summary>
/// Tells which of several persons a single name means: <c>Goode</c> in the life of Matthew Goode, in which his father Ralph
/// Goode is named too.
/// </summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
internal sealed class Namesakes(Scene scene, CandidateList candidates)
{
    private const int MostBearers = 16;
    private readonly WordIndex _first = new();
    private readonly RowList<Bearer> _bearers = new();

    /// <summary>A person with a name; <c>Count</c> is how often the full name stood so far, <c>Next</c> the next person with the name, or -1.</summary>
    private record struct Bearer(int Candidate, int Count, int Latest, int Next, bool IsKin);

    public void Clear()
    {
        _first.Clear();
        _bearers.Clear();
    }

    /// <summary>Notes a full name that the reading has come to.</summary>
    public void Note(int first, int end, int candidate)
    {
        for (var token = first; token < end; token++)
            if (scene.Tokens[token].Length > 2) Note(scene.Lower(token), candidate, first);
    }

    private void Note(uint key, int candidate, int token)
    {
        if (_first.Find(key) is not (>= 0 and var at)) _first.Set(key, Add(candidate, token));
        else
        {
            for (var steps = 1; ; steps++)
            {
                ref var bearer = ref _bearers[at];
                if (bearer.Candidate == candidate)
                {
                    (bearer.Count, bearer.Latest) = (bearer.Count + 1, token);
                    return;
                }

                if (steps == MostBearers) return;
                if (bearer.Next < 0) break;
                at = bearer.Next;
            }

            var added = Add(candidate, token);
            _bearers[at].Next = added;
        }
    }

    private int Add(int candidate, int token)
    {
        _bearers.Add(new Bearer(candidate, 1, token, -1, IsKin(token)));
        return _bearers.Count - 1;
    }

    /// <summary>Whether a name is brought in as that of somebody's kin: <c>his father, Ralph Goode</c>, <c>whose brother Sean Reilly</c>.</summary>
    private bool IsKin(int first)
    {
        var noun = first > 1 && scene.Lower(first - 1) == FunctionWord.Comma ? first - 2 : first - 1;
        return noun > 0 && scene.Words.TryNoun(scene.Lower(noun), out var word) && scene.Words.IsOneOfClass(word, "human")
            && scene.Closed(noun - 1).Is(WordRole.Possessive | WordRole.Relative);
    }

    /// <summary>The only person of the document with a name, or -1.</summary>
    public int Only(int token) =>
        _first.Find(scene.Lower(token)) is >= 0 and var at && _bearers[at].Next < 0 ? candidates.Find(_bearers[at].Candidate) : -1;

    /// <summary>
    /// The bearer that is meant where the text has named several so far, else -1: the latest, unless the first was named
    /// more often, or the latest as kin, so that the first is whom the text is about.
    /// </summary>
    public int Find(int token, PersonGender gender)
    {
        if (_first.Find(scene.Lower(token)) is not (>= 0 and var at) || _bearers[at].Next < 0) return -1;
        int first = -1, latest = -1;
        for (; at >= 0; at = _bearers[at].Next)
        {
            if ((candidates[_bearers[at].Candidate].Gender & gender) == 0) continue;
            if (first < 0) first = at;
            if (latest < 0 || _bearers[at].Latest > _bearers[latest].Latest) latest = at;
        }

        if (first < 0) return -1;
        return _bearers[_bearers[latest].Count >= _bearers[first].Count && !_bearers[latest].IsKin ? latest : first].Candidate;
    }
}

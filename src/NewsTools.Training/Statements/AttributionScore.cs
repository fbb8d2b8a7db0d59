using NewsTools.Training.Scoring;

namespace NewsTools.Training.Statements;

/// <summary>
/// Scores spans of attributions in the way of the Citron project's evaluation: <i>exact</i> counts attributions whose part is
/// equal where the cues overlap (for cues: equal), <i>overlap</i> counts tokens of all pairs of found and gold parts.
/// </summary>
internal sealed class AttributionScore
{
    private readonly MatchCount[] _counts = new MatchCount[6];

    /// <summary>Exact matches of sources, cues, contents; then the same by tokens.</summary>
    public IReadOnlyList<MatchCount> Counts => _counts;

    public void Add(TokenLayer tokens, IReadOnlyList<Attributed> gold, IReadOnlyList<Attributed> found)
    {
        var (wanted, had) = (gold.Select(one => Tokens(tokens, one)).ToList(), found.Select(one => Tokens(tokens, one)).ToList());
        for (var part = 0; part < 3; part++)
        {
            _counts[part] += Exact(wanted, had, part);
            _counts[3 + part] += new MatchCount(wanted.Sum(one => one[part].Count), had.Sum(one => one[part].Count), had.Sum(one => wanted.Sum(other => Shared(one[part], other[part]))));
        }
    }

    private static MatchCount Exact(List<HashSet<int>[]> wanted, List<HashSet<int>[]> had, int part)
    {
        var matched = had.Count(one => wanted.Exists(other => Matches(one, other, part)));
        var missed = wanted.Count(one => !had.Exists(other => Matches(other, one, part)));
        return new MatchCount(matched + missed, had.Count, matched);
    }

    private static bool Matches(HashSet<int>[] one, HashSet<int>[] other, int part) =>
        one[1].Overlaps(other[1]) && one[part].SetEquals(other[part]);

    private static int Shared(HashSet<int> one, HashSet<int> other) => one.Count == 0 || other.Count == 0 ? 0 : one.Count(other.Contains);

    private static HashSet<int>[] Tokens(TokenLayer tokens, Attributed one) => [Of(tokens, one.Source), Of(tokens, one.Cue), Of(tokens, one.Content)];

    private static HashSet<int> Of(TokenLayer tokens, IReadOnlyList<TextSpan> spans)
    {
        var set = new HashSet<int>();
        foreach (var span in spans)
        {
            ref readonly var sentence = ref tokens.Sentences[tokens.SentenceAt(span.Start)];
            for (var token = sentence.FirstToken; token < tokens.Tokens.Length && tokens.Tokens[token].Start < span.End; token++)
                if (tokens.Tokens[token].End > span.Start) set.Add(token);
        }

        return set;
    }
}

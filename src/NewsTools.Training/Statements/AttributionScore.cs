using NewsTools.Training.Scoring;

namespace NewsTools.Training.Statements;

/// <summary>
/// Scores attributions as the evaluation script of the Citron project does. <i>Exact</i>: a cue is right where one of the
/// other side is equal; a source or content is right where its pieces are equal, in number and place, to those of an
/// attribution whose cue overlaps or adjoins; two attributions without a source agree. <i>Overlap</i>: the tokens that
/// each pair of a found and a wanted part shares, against all found and all wanted ones. Pieces that touch are one.
/// </summary>
internal sealed class AttributionScore
{
    private const int Source = 0, Cue = 1, Content = 2;

    private readonly MatchCount[] _counts = new MatchCount[6];

    /// <summary>Exact matches of sources, cues, contents; then the same by tokens.</summary>
    public IReadOnlyList<MatchCount> Counts => _counts;

    public void Add(TokenLayer tokens, IReadOnlyList<Attributed> gold, IReadOnlyList<Attributed> found)
    {
        var (wanted, had) = (gold.Select(one => Parts(tokens, one)).ToList(), found.Select(one => Parts(tokens, one)).ToList());
        for (var part = Source; part <= Content; part++)
        {
            _counts[part] += Exact(wanted, had, part);
            _counts[3 + part] += new MatchCount(
                wanted.Sum(one => Length(one[part])), had.Sum(one => Length(one[part])), had.Sum(one => wanted.Sum(other => Shared(one[part], other[part]))));
        }
    }

    private static MatchCount Exact(List<List<TokenRange>[]> wanted, List<List<TokenRange>[]> had, int part)
    {
        var matched = had.Count(one => wanted.Exists(other => Matches(one, other, part)));
        var missed = wanted.Count(one => !had.Exists(other => Matches(other, one, part)));
        return new MatchCount(matched + missed, had.Count, matched);
    }

    private static bool Matches(List<TokenRange>[] one, List<TokenRange>[] other, int part) =>
        one[part].SequenceEqual(other[part]) && (part == Cue || one[Cue].Exists(cue => other[Cue].Exists(cue.Adjoins)));

    private static int Length(List<TokenRange> pieces) => pieces.Sum(piece => piece.End - piece.First);

    private static int Shared(List<TokenRange> one, List<TokenRange> other) => one.Sum(piece => other.Sum(piece.Shared));

    private static List<TokenRange>[] Parts(TokenLayer tokens, Attributed one) => [Pieces(tokens, one.Source), Pieces(tokens, one.Cue), Pieces(tokens, one.Content)];

    private static List<TokenRange> Pieces(TokenLayer tokens, IReadOnlyList<TextSpan> spans)
    {
        var pieces = new List<TokenRange>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (RangeOf(tokens, span) is not { } range) continue;
            if (pieces.Count > 0 && pieces[^1].End >= range.First) pieces[^1] = new TokenRange(pieces[^1].First, Math.Max(pieces[^1].End, range.End));
            else pieces.Add(range);
        }

        return pieces;
    }

    private static TokenRange? RangeOf(TokenLayer tokens, TextSpan span)
    {
        var first = tokens.Sentences[tokens.SentenceAt(span.Start)].FirstToken;
        while (first < tokens.Tokens.Length && tokens.Tokens[first].End <= span.Start) first++;
        var end = first;
        while (end < tokens.Tokens.Length && tokens.Tokens[end].Start < span.End) end++;
        return end > first ? new TokenRange(first, end) : null;
    }

    /// <summary>Tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
    private readonly record struct TokenRange(int First, int End)
    {
        public bool Adjoins(TokenRange other) => First <= other.End && other.First <= End;

        public int Shared(TokenRange other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(First, other.First));
    }
}

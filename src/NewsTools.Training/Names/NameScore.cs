using NewsTools.Training.Scoring;

namespace NewsTools.Training.Names;

/// <summary>
/// Counts by kind of exact spans: gold, found, right. Facilities count as places, for most corpora do not tell them
/// apart; a kind that a corpus does not mark throughout is not counted there, nor is a name whose label leaves the
/// kind open (MISC) and that was found with a kind that it may have.
/// </summary>
internal sealed class NameScore
{
    private readonly SortedDictionary<MentionKind, MatchCount> _counts = [];
    private readonly SortedDictionary<int, MatchCount> _confidences = [];
    private readonly SortedDictionary<string, MatchCount> _rules = new(StringComparer.Ordinal);

    /// <summary>The kinds in the order of <see cref="MentionKind"/>.</summary>
    public IReadOnlyDictionary<MentionKind, MatchCount> Kinds => _counts;

    /// <summary>The counts of what each rule found.</summary>
    public IReadOnlyDictionary<string, MatchCount> Rules => _rules;

    /// <summary>The counts of what was found with a confidence in each tenth.</summary>
    public IReadOnlyDictionary<int, MatchCount> Confidences => _confidences;

    /// <summary>Person, Organization and Place together.</summary>
    public MatchCount Core => _counts.Where(pair => KindSet.Core.Has(pair.Key)).Aggregate(default(MatchCount), (sum, pair) => sum + pair.Value);

    /// <summary>Where what was found and what is there differ.</summary>
    public List<NameError> Errors { get; } = [];

    /// <summary>Compares the mentions of a document with its gold names.</summary>
    public void Add(NameDocument gold, IReadOnlyList<Mention> mentions)
    {
        var open = gold.Names.Where(name => KindOf(name.Kinds) is null).ToDictionary(name => name.Span, name => name.Kinds);
        mentions = [.. mentions.Where(mention => !(open.TryGetValue(mention.GetSpan(), out var kinds) && kinds.Has(mention.Kind)))];
        var wanted = gold.Names.Select(name => (name.Span, Kind: KindOf(name.Kinds))).Where(name => name.Kind is { } kind && gold.Marked.Has(kind)).ToHashSet();
        var found = mentions.Select(mention => (Span: mention.GetSpan(), Kind: (MentionKind?)Fold(mention.Kind))).Where(name => gold.Marked.Has(name.Kind!.Value)).ToHashSet();
        foreach (var name in wanted) Count(name.Kind!.Value, new MatchCount(1, 0, found.Contains(name) ? 1 : 0));
        foreach (var name in found) Count(name.Kind!.Value, new MatchCount(0, 1, 0));
        foreach (var mention in mentions.Where(mention => gold.Marked.Has(Fold(mention.Kind))))
        {
            var right = wanted.Contains((mention.GetSpan(), Fold(mention.Kind)));
            _rules[mention.Rule] = _rules.GetValueOrDefault(mention.Rule) + new MatchCount(0, 1, right ? 1 : 0);
            var tenth = Math.Min(9, (int)(mention.Confidence * 10));
            _confidences[tenth] = _confidences.GetValueOrDefault(tenth) + new MatchCount(0, 1, right ? 1 : 0);
            if (!right) Errors.Add(new NameError(gold, mention.GetSpan(), $"found {Fold(mention.Kind)} by {mention.Rule} {mention.Confidence:F2}"));
        }

        foreach (var name in wanted.Where(name => !found.Contains(name))) Errors.Add(new NameError(gold, name.Span, $"missed {name.Kind}"));
    }

    private void Count(MentionKind kind, MatchCount count) => _counts[kind] = _counts.GetValueOrDefault(kind) + count;

    private static MentionKind Fold(MentionKind kind) => kind == MentionKind.Facility ? MentionKind.Place : kind;

    private static MentionKind? KindOf(KindSet kinds) =>
        kinds.Has(MentionKind.Place) ? MentionKind.Place : kinds.Single is { } kind ? Fold(kind) : null;
}

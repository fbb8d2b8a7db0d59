namespace NewsTools.Comparison;

/// <summary>
/// Compares what is given to sources: statements of aligned sentences are matched by their contents; stance and source are
/// then compared. A statement that is left over has lost or gained its source where the other side tells its content.
/// </summary>
/// <param name="list">Where differences go.</param>
internal sealed class StatementComparer(DifferenceList list)
{
    private const double LeastLikeness = 0.3;
    private const double LeastTold = 0.6;
    private const int Window = 24;

    private readonly StatementSources _sources = new(list.Before.Document, list.After.Document);

    public void Compare(SentenceGroup group)
    {
        var before = group.Before.SelectMany(sentence => list.Before.Statements[sentence.Index]).Select(one => ToldStatement.Of(one, list.Before)).ToList();
        var after = group.After.SelectMany(sentence => list.After.Statements[sentence.Index]).Select(one => ToldStatement.Of(one, list.After)).ToList();
        foreach (var (one, other) in Match(before, after))
        {
            before.Remove(one);
            after.Remove(other);
            CompareStance(one.Statement, other.Statement, group.Likeness);
            CompareSource(one.Statement, other.Statement, group.Likeness);
        }

        foreach (var one in before) ReportUnsourced(one, group.After, DifferenceKind.SourceDropped, group.Likeness);
        foreach (var other in after) ReportUnsourced(other, group.Before, DifferenceKind.SourceAdded, group.Likeness);
    }

    /// <summary>Denials and sources that one article has and the other lacks altogether.</summary>
    public void CompareRest()
    {
        foreach (var statement in list.Before.Document.Statements)
            if (IsDenial(statement) && !_sources.IsDeniedInAfter(statement)) Report(DifferenceKind.DenialDropped, statement, null, statement.GetSpan(), null, null);
        foreach (var statement in list.After.Document.Statements)
            if (IsDenial(statement) && !_sources.IsDeniedInBefore(statement)) Report(DifferenceKind.DenialAdded, null, statement, null, statement.GetSpan(), null);
        foreach (var gone in _sources.OnlyBefore) Report(DifferenceKind.SourceDropped, gone, null, SourceOf(gone), null, null);
        foreach (var other in _sources.OnlyAfter) Report(DifferenceKind.SourceAdded, null, other, null, SourceOf(other), null);
    }

    private static IEnumerable<(ToldStatement, ToldStatement)> Match(List<ToldStatement> before, List<ToldStatement> after)
    {
        var pairs = before.Take(Window).SelectMany(one => after.Take(Window).Select(other => (One: one, Other: other, Likeness: one.Likeness(other))))
            .Where(pair => pair.Likeness >= LeastLikeness).OrderByDescending(pair => pair.Likeness).ToList();
        var gone = new HashSet<ToldStatement>(ReferenceEqualityComparer.Instance);
        foreach (var (one, other, _) in pairs)
            if (!gone.Contains(one) && !gone.Contains(other) && gone.Add(one) && gone.Add(other)) yield return (one, other);
    }

    private void CompareStance(Statement before, Statement after, double likeness)
    {
        if (IsDenial(before) != IsDenial(after))
        {
            // 'Denied that it had paid' and 'said that it had not paid' are one.
            if (before.Negated != after.Negated) return;
            var kind = IsDenial(before) ? DifferenceKind.DenialDropped : DifferenceKind.DenialAdded;
            Report(kind, before, after, CueOf(before), CueOf(after), likeness);
            return;
        }

        var step = StanceScale.Compare(before.Stance, after.Stance);
        if (step != 0) Report(step < 0 ? DifferenceKind.Softened : DifferenceKind.Hardened, before, after, CueOf(before), CueOf(after), likeness);
    }

    /// <summary>Sources that the whole articles differ in are told once, at the end; here those that both have and that changed places.</summary>
    private void CompareSource(Statement before, Statement after, double likeness)
    {
        if (SourceOf(before) is not { } one || SourceOf(after) is not { } other || StatementSources.IsSame(before, after)) return;
        if (IsOtherName(before, after)) _sources.Replace(before, after);
        if (_sources.IsInAfter(before) && _sources.IsInBefore(after)) Report(DifferenceKind.Name, before, after, one, other, likeness);
    }

    /// <summary>Whether one name stands for another in the same role: <c>Judge Ann Example</c>, <c>Judge Carol Test</c>.</summary>
    private static bool IsOtherName(Statement before, Statement after) =>
        before is { Attribution: Attribution.Named, SourceKind: MentionKind.Person } && after is { Attribution: Attribution.Named, SourceKind: MentionKind.Person } && before.Role == after.Role;

    private void ReportUnsourced(ToldStatement told, List<ComparedSentence> others, DifferenceKind kind, double likeness)
    {
        if (SourceOf(told.Statement) is not { } source || told.Statement.Depth > 1 || told.Terms.Length == 0) return;
        if (others.Exists(other => other.Has(StatementSources.KeyOf(told.Statement)))) return;
        var share = told.Terms.Where(term => others.Exists(other => other.Has(term))).Sum(ComparedText.RarityOf) / told.Terms.Sum(ComparedText.RarityOf);
        if (share < LeastTold) return;
        if (kind == DifferenceKind.SourceDropped) Report(kind, told.Statement, null, source, null, likeness);
        else Report(kind, null, told.Statement, null, source, likeness);
    }

    private void Report(DifferenceKind kind, Statement? before, Statement? after, TextSpan? one, TextSpan? other, double? likeness)
    {
        var isSource = kind is DifferenceKind.SourceAdded or DifferenceKind.SourceDropped or DifferenceKind.Name;
        list.Add(new DifferenceDraft(kind, one, other, "statements")
        {
            Subject = after?.SourceName ?? before?.SourceName, Likeness = likeness,
            BeforeValue = isSource ? before?.SourceName : before?.Stance.ToString(), AfterValue = isSource ? after?.SourceName : after?.Stance.ToString(),
        });
    }

    private static bool IsDenial(Statement statement) => statement.Stance == Stance.Denies;

    private static TextSpan CueOf(Statement statement) => new(statement.CueStart, statement.CueLength);

    /// <summary>The place of the source, without a comma at its end.</summary>
    private static TextSpan? SourceOf(Statement statement) =>
        statement.SourceStart is { } start ? new TextSpan(start, statement.Source!.AsSpan().TrimEnd(" ,;").Length) : null;

    /// <summary>A statement with the terms of its content.</summary>
    private sealed record ToldStatement(Statement Statement, uint[] Terms)
    {
        public static ToldStatement Of(Statement statement, ComparedText text) => new(statement, [.. statement.GetContentSpans().SelectMany(text.TermsOf).Distinct().Order()]);

        public double Likeness(ToldStatement other)
        {
            if (Terms.Length == 0 || other.Terms.Length == 0) return 0;
            var shared = Terms.Where(term => Array.BinarySearch(other.Terms, term) >= 0).Sum(ComparedText.RarityOf);
            return 2 * shared / (Terms.Sum(ComparedText.RarityOf) + other.Terms.Sum(ComparedText.RarityOf));
        }
    }
}

using NewsTools.Comparison;

namespace NewsTools;

/// <summary>Compares two versions of an article, or the articles of two outlets.</summary>
public static class ArticleComparison
{
    /// <summary>From this likeness on a sentence counts as the same one where it moved.</summary>
    private const double LikenessOfMoved = 0.8;

    /// <summary>The differences, the most significant first.</summary>
    /// <param name="reference">The earlier version, or the article to compare with.</param>
    /// <param name="difference">The later version, or the other article.</param>
    /// <param name="pipeline">What analyses them, where that was not done before.</param>
    /// <param name="options">What is given.</param>
    /// <param name="cancellation">Looked at once a sentence.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<ArticleDifference> Compare(Article reference, Article difference, NewsPipeline pipeline, ComparisonOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(pipeline);
        var before = new ComparedText(reference, pipeline.Analyze(reference, ComparedText.Needs, cancellation));
        var after = new ComparedText(difference, pipeline.Analyze(difference, ComparedText.Needs, cancellation));
        var alignment = SentenceAlignment.Of(before, after, cancellation);
        var list = new DifferenceList(before, after);
        CompareHeadlines(list);
        CompareFacts(list, alignment, (options ?? ComparisonOptions.Default).IncludeWording, cancellation);
        CompareSentences(list, alignment);
        return list.ToList();
    }

    private static void CompareHeadlines(DifferenceList list)
    {
        var (one, other) = (list.Before.Article.Title?.Trim(), list.After.Article.Title?.Trim());
        if (string.Equals(one ?? "", other ?? "", StringComparison.Ordinal)) return;
        list.Add(new DifferenceDraft(DifferenceKind.Headline, null, null, "headlines") { BeforeText = one, AfterText = other, Confidence = 1 });
    }

    private static void CompareFacts(DifferenceList list, SentenceAlignment alignment, bool wording, CancellationToken cancellation)
    {
        var (quantities, times, statements, words) = (new QuantityComparer(list), new TimeComparer(list), new StatementComparer(list), new WordComparer(list));
        var changed = new Dictionary<SentenceGroup, int>(ReferenceEqualityComparer.Instance);
        foreach (var group in alignment.Groups.Where(group => !group.IsSame))
        {
            cancellation.ThrowIfCancellationRequested();
            var count = list.Count;
            quantities.Compare(group);
            times.Compare(group);
            statements.Compare(group);
            words.Compare(group);
            changed.Add(group, list.Count - count);
        }

        statements.CompareRest();
        quantities.CompareRest(alignment);
        var names = new NameComparer(list);
        foreach (var (group, found) in changed)
        {
            var count = list.Count;
            names.Compare(group);
            if (wording && found == 0 && list.Count == count) list.Add(WordingOf(group));
        }
    }

    private static void CompareSentences(DifferenceList list, SentenceAlignment alignment)
    {
        foreach (var sentence in alignment.Dropped)
            if (IsTold(sentence, list.Before)) list.Add(new DifferenceDraft(DifferenceKind.Dropped, sentence.Row.Span, null, "sentences"));
        foreach (var sentence in alignment.Added)
            if (IsTold(sentence, list.After)) list.Add(new DifferenceDraft(DifferenceKind.Added, null, sentence.Row.Span, "sentences"));
        foreach (var group in alignment.Groups.Where(group => group.IsMoved && group.Likeness >= LikenessOfMoved))
            list.Add(new DifferenceDraft(DifferenceKind.Moved, group.Before[0].Row.Span, group.After[0].Row.Span, "sentences") { Likeness = group.Likeness });
    }

    private static DifferenceDraft WordingOf(SentenceGroup group) =>
        new(DifferenceKind.Wording, group.Before[0].Row.Span, group.After[0].Row.Span, "sentences") { Likeness = group.Likeness };

    /// <summary>Not what agencies and outlets put around a text: credits, rights, calls to subscribe.</summary>
    private static bool IsTold(ComparedSentence sentence, ComparedText text) =>
        sentence.Terms.Length > 0 && !WireText.IsBoilerplate(text.Document.Tokens.TokensOf(sentence.Row));
}

namespace NewsTools.Training.Names;

/// <summary>A gold name: its place, and the kinds that the annotators' label may mean.</summary>
/// <param name="Span">The place in the document's text.</param>
/// <param name="Kinds">One kind, or several where the corpus folds them into one label.</param>
internal readonly record struct NameSpan(TextSpan Span, KindSet Kinds)
{
    /// <summary>Names without overlaps, in text order: the longer wins, then the earlier, of equal spans the first.</summary>
    public static List<NameSpan> Outermost(IEnumerable<NameSpan> names)
    {
        var kept = new List<NameSpan>();
        foreach (var name in names.OrderByDescending(name => name.Span.Length).ThenBy(name => name.Span.Start))
            if (!kept.Exists(other => other.Span.Overlaps(name.Span)))
                kept.Add(name);
        kept.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return kept;
    }
}

namespace NewsTools.Training.Quantities;

/// <summary>One sentence of a corpus and its quantities in text order.</summary>
internal sealed record QuantityCase(string Text, string Section, int Line, List<QuantityRow> Rows)
{
    /// <summary>
    /// The facts and the rows that stand in the same place, each at most once; a row or fact without a partner is
    /// paired with null. Ordinals that the corpus does not list are left out.
    /// </summary>
    public IReadOnlyList<(QuantityRow? Row, Quantity? Fact)> Pair(IReadOnlyList<Quantity> facts)
    {
        var pairs = new List<(QuantityRow?, Quantity?)>();
        var free = facts.ToList();
        var from = 0;
        foreach (var row in Rows)
        {
            var start = Text.IndexOf(row.Text, Math.Min(from, Text.Length), StringComparison.Ordinal);
            if (start < 0) start = Text.IndexOf(row.Text, StringComparison.Ordinal);
            if (start < 0) throw new FormatException($"Line {Line}: '{row.Text}' is no part of '{Text}'.");
            var span = new TextSpan(start, row.Text.Length);
            from = span.End;
            var fact = free.Find(fact => fact.GetSpan().Overlaps(span) && row.HasValue(fact)) ?? free.Find(fact => fact.GetSpan().Overlaps(span));
            if (fact is not null) free.Remove(fact);
            pairs.Add((row, fact));
        }

        pairs.AddRange(free.Where(fact => fact.Measure != QuantityMeasure.Ordinal).Select(fact => ((QuantityRow?)null, (Quantity?)fact)));
        return pairs;
    }
}

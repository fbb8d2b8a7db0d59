namespace NewsTools.Training.Times;

/// <summary>What TempEval-3 counts, over marked sentences: expressions found by any overlap, and those with the right value.</summary>
internal sealed class TimexScore
{
    private int _wanted;
    private int _given;
    private int _found;
    private int _right;

    /// <summary>F1 of finding an expression at all, in percent.</summary>
    public double Relaxed => F1(_found);

    /// <summary>F1 of finding it with the right value, in percent.</summary>
    public double Value => F1(_right);

    /// <summary>Scores a sentence and writes what is not right.</summary>
    public void Add(MarkedSentence sentence, TextWriter misses)
    {
        var facts = NewsPipeline.Default.Analyze(new Article(sentence.Text) { Published = sentence.Published }, Layers.Times).Times;
        // The two ends of a range stand beside it; of facts within one another the longest counts.
        var given = facts.Where(fact => !facts.Any(other => other != fact && other.Length > fact.Length && other.GetSpan().Contains(fact.GetSpan()))).ToList();
        var wrong = new List<string>();
        foreach (var (span, isSet, value, modifier) in sentence.Times)
        {
            var beside = facts.Where(fact => fact.GetSpan().Overlaps(span)).ToList();
            var right = beside.Exists(fact => fact.Value == value && (!isSet || fact.Type == TimeType.Set) && (modifier == TimeModifier.None || fact.Modifier == modifier));
            (_wanted, _found, _right) = (_wanted + 1, _found + (beside.Count > 0 ? 1 : 0), _right + (right ? 1 : 0));
            if (!right) wrong.Add($"want {span.In(sentence.Text).ToString()} = {value} {modifier}");
        }

        _given += given.Count;
        if (given.Exists(fact => !sentence.Times.Any(time => time.Span.Overlaps(fact.GetSpan())))) wrong.Add("too many");
        if (wrong.Count == 0) return;
        misses.WriteLine($"{sentence.Text}\n    {string.Join("; ", wrong)}\n    have {string.Join("; ", facts.Select(fact => $"{fact.Text} = {fact.Type} {fact.Value} {fact.Modifier} ({fact.Rule})"))}");
    }

    private double F1(int hits) => _wanted + _given == 0 ? 0 : 200.0 * hits / (_wanted + _given);
}

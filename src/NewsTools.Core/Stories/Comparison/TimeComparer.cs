namespace NewsTools.Comparison;

/// <summary>Compares the times of aligned sentences: those that lie within each other are equal, what is left is paired by type and order.</summary>
internal sealed class TimeComparer
{
    private const int Window = 32;

    private readonly DifferenceList _list;
    private readonly HashSet<DateTime> _daysBefore;
    private readonly HashSet<DateTime> _daysAfter;

    /// <summary>Makes a comparer.</summary>
    /// <param name="list">Where differences go.</param>
    public TimeComparer(DifferenceList list)
    {
        _list = list;
        (_daysBefore, _daysAfter) = (Days(list.Before), Days(list.After));
    }

    public void Compare(SentenceGroup group)
    {
        var before = group.Before.SelectMany(sentence => _list.Before.Times[sentence.Index]).Where(IsTold).ToList();
        var after = group.After.SelectMany(sentence => _list.After.Times[sentence.Index]).Where(IsTold).ToList();
        RemoveEqual(before, after);
        for (var i = 0; i < before.Count; i++)
        {
            var other = after.Take(Window).FirstOrDefault(other => IsAlike(before[i], other));
            if (other is not null) after.Remove(other);
            if (other is not null || IsNew(before[i], _daysAfter)) Report(before[i], other, group.Likeness);
        }

        foreach (var other in after)
            if (IsNew(other, _daysBefore)) Report(null, other, group.Likeness);
    }

    /// <summary>Not <c>now</c>, <c>recently</c> or <c>in the past</c>.</summary>
    private static bool IsTold(TimeExpression time) => !time.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static void RemoveEqual(List<TimeExpression> before, List<TimeExpression> after)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var j = after.FindIndex(0, Math.Min(after.Count, Window), other => IsSame(before[i], other));
            if (j < 0) continue;
            after.RemoveAt(j);
            before.RemoveAt(i);
        }
    }

    /// <summary>Whether two times can be one, told more or less exactly: <c>on Friday</c>, <c>on Friday morning</c>.</summary>
    private static bool IsSame(TimeExpression one, TimeExpression other) =>
        one is { From: not null } && other is { From: not null }
            ? (one.From <= other.From && one.To >= other.To) || (other.From <= one.From && other.To >= one.To)
            : one.Value == other.Value && one.Modifier == other.Modifier;

    private static bool IsAlike(TimeExpression one, TimeExpression other) =>
        IsPoint(one) == IsPoint(other) && (IsPoint(one) || one.Type == other.Type);

    private static bool IsPoint(TimeExpression time) => time.Type is TimeType.Date or TimeType.Time;

    /// <summary>Whether a time without a counterpart is a difference: one of the calendar that the other article has nowhere.</summary>
    private static bool IsNew(TimeExpression time, HashSet<DateTime> days) => IsPoint(time) && time.From is { } from && !days.Contains(from.Date);

    private static HashSet<DateTime> Days(ComparedText text) => [.. text.Document.Times.Where(time => time.From is not null).Select(time => time.From!.Value.Date)];

    private void Report(TimeExpression? before, TimeExpression? after, double likeness) => _list.Add(new DifferenceDraft(DifferenceKind.Date, before?.GetSpan(), after?.GetSpan(), "times")
    {
        BeforeValue = before?.Value, AfterValue = after?.Value, Likeness = likeness,
    });
}

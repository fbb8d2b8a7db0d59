using System.Globalization;

namespace NewsTools.Comparison;

/// <summary>
/// Compares amounts: equal ones are taken away first, wherever they stand, then what is left of two aligned sentences is
/// paired by what is counted, and what is left of all by the fate of those who are counted (<c>12 killed</c>, <c>17 dead</c>).
/// </summary>
internal sealed class QuantityComparer
{
    private const decimal Rounding = 0.02m;
    private const int LeastLikeness = 2;

    /// <summary>How many amounts of a sentence are looked at for one of the other: a table read as one sentence has thousands.</summary>
    private const int Window = 32;

    private readonly DifferenceList _list;
    private readonly List<(Quantity Amount, double Likeness)> _before = [];
    private readonly List<(Quantity Amount, double Likeness)> _after = [];

    public QuantityComparer(DifferenceList list) => _list = list;

    /// <summary>Compares the amounts of two groups of sentences.</summary>
    public void Compare(SentenceGroup group)
    {
        var before = group.Before.SelectMany(sentence => _list.Before.Quantities[sentence.Index]).ToList();
        var after = group.After.SelectMany(sentence => _list.After.Quantities[sentence.Index]).ToList();
        RemoveEqual(before, after, group.Likeness);
        PairOff(before, after, group.Likeness);
        _before.AddRange(before.Select(amount => (amount, group.Likeness)));
        _after.AddRange(after.Select(amount => (amount, group.Likeness)));
    }

    /// <summary>Compares what no group had a counterpart for.</summary>
    public void CompareRest(SentenceAlignment alignment)
    {
        foreach (var (before, after) in Casualties(alignment)) Report(before, after, likeness: null);
        var told = _list.After.Document.Quantities.ToLookup(KeyOf);
        foreach (var (amount, likeness) in _before)
            if (IsWorth(amount) && !_list.HasAround(DifferenceKind.SourceDropped, isBefore: true, amount) && !_list.HasAt(DifferenceKind.Number, isBefore: true, amount.Start) && !told.Contains(KeyOf(amount))) Report(amount, null, likeness);
        told = _list.Before.Document.Quantities.ToLookup(KeyOf);
        foreach (var (amount, likeness) in _after)
            if (IsWorth(amount) && !_list.HasAround(DifferenceKind.SourceAdded, isBefore: false, amount) && !_list.HasAt(DifferenceKind.Number, isBefore: false, amount.Start) && !told.Contains(KeyOf(amount))) Report(null, amount, likeness);
    }

    /// <summary>Amounts of those with one fate, told once in sentences that only one article has.</summary>
    private IEnumerable<(Quantity Before, Quantity After)> Casualties(SentenceAlignment alignment)
    {
        var before = Single(alignment.Dropped.SelectMany(sentence => _list.Before.Quantities[sentence.Index]).Concat(_before.Select(pair => pair.Amount)), _list.Before);
        var after = Single(alignment.Added.SelectMany(sentence => _list.After.Quantities[sentence.Index]).Concat(_after.Select(pair => pair.Amount)), _list.After);
        foreach (var (fate, amount) in before)
            if (after.TryGetValue(fate, out var other) && !IsEqual(amount, other)) yield return (amount, other);
    }

    private static Dictionary<int, Quantity> Single(IEnumerable<Quantity> amounts, ComparedText text)
    {
        var told = text.Document.Quantities.Where(amount => amount.Measure == QuantityMeasure.Count).GroupBy(FateOf).ToDictionary(group => group.Key, group => group.Count());
        return amounts.Where(amount => amount.Measure == QuantityMeasure.Count && FateOf(amount) is > 0 and var fate && told[fate] == 1).DistinctBy(FateOf).ToDictionary(FateOf);
    }

    private void RemoveEqual(List<Quantity> before, List<Quantity> after, double likeness)
    {
        var byValue = after.ToLookup(KeyOf);
        var gone = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        foreach (var one in before)
        {
            var same = byValue[KeyOf(one)].Concat(after.Count <= Window ? after : []).Where(other => !gone.Contains(other) && IsEqual(one, other)).Take(Window).MaxBy(other => LikenessOf(one, other));
            if (same is null) continue;
            if (HasOtherFate(one, same)) Report(one, same, likeness);
            gone.Add(one);
            gone.Add(same);
        }

        before.RemoveAll(gone.Contains);
        after.RemoveAll(gone.Contains);
    }

    private void PairOff(List<Quantity> before, List<Quantity> after, double likeness)
    {
        var pairs = before.SelectMany((one, i) => after.Skip(i - Window).Take(2 * Window).Select(other => (One: one, Other: other, Likeness: LikenessOf(one, other), Distance: Math.Abs((one.Start - before[0].Start) - (other.Start - after[0].Start)))))
            .Where(pair => pair.Likeness >= LeastLikeness).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Distance).ToList();
        var gone = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        foreach (var (one, other, _, _) in pairs)
        {
            if (gone.Contains(one) || gone.Contains(other)) continue;
            gone.Add(one);
            gone.Add(other);
            Report(one, other, likeness);
        }

        before.RemoveAll(gone.Contains);
        after.RemoveAll(gone.Contains);
    }

    /// <summary>How likely two amounts are of the same thing: by measure, unit, what is counted, the verb and the words beside them.</summary>
    private int LikenessOf(Quantity one, Quantity other)
    {
        if (one.Measure != other.Measure) return 0;
        var likeness = one.Unit is not null && one.Unit == other.Unit ? 1 : 0;
        if (ItemOf(one) is var item && item != 0 && item == ItemOf(other)) likeness += 3;
        if (FateOf(one) is var fate && fate != 0) likeness += fate == FateOf(other) ? 2 : FateOf(other) != 0 ? -2 : 0;
        else if (one.Role is not null && one.Role == other.Role) likeness++;
        return likeness + WordsBeside(one, other);
    }

    private int WordsBeside(Quantity one, Quantity other)
    {
        var first = _list.Before.Document.Tokens.Tokens;
        var second = _list.After.Document.Tokens.Tokens;
        var (i, j) = (_list.Before.TokenAt(one.Start), _list.After.TokenAt(other.Start));
        var (k, l) = (_list.Before.TokenAt(one.Start + one.Length), _list.After.TokenAt(other.Start + other.Length));
        var before = i > 0 && j > 0 && first[i - 1].Lower == second[j - 1].Lower;
        var after = k < first.Length && l < second.Length && first[k].Lower == second[l].Lower;
        return (before ? 1 : 0) + (after ? 1 : 0);
    }

    private void Report(Quantity? before, Quantity? after, double? likeness) => _list.Add(new DifferenceDraft(DifferenceKind.Number, before?.GetSpan(), after?.GetSpan(), "quantities")
    {
        Subject = after?.Item ?? before?.Item, Unit = after?.Unit ?? before?.Unit, Likeness = likeness,
        BeforeValue = before is null ? null : Written(before), AfterValue = after is null ? null : Written(after),
        BeforeNumber = before?.Value, AfterNumber = after?.Value,
    });

    private static string Written(Quantity amount)
    {
        var number = amount.UpperValue is { } upper ? string.Create(CultureInfo.InvariantCulture, $"{amount.Value}–{upper}") : amount.Value.ToString(CultureInfo.InvariantCulture);
        return amount.Modifier == QuantityModifier.Exact ? number : $"{amount.Modifier} {number}";
    }

    private static bool IsEqual(Quantity one, Quantity other)
    {
        if (one.Measure != other.Measure || one.Modifier != other.Modifier) return false;
        if (one.Unit == other.Unit) return one.Value == other.Value && one.UpperValue == other.UpperValue;
        return one.SIUnit is not null && one.SIUnit == other.SIUnit && one is { SIValue: { } value } && other is { SIValue: { } same } && Math.Abs(value - same) <= Rounding * Math.Max(Math.Abs(value), Math.Abs(same));
    }

    private static bool HasOtherFate(Quantity one, Quantity other) => FateOf(one) is not 0 and var fate && FateOf(other) is not 0 and var end && fate != end;

    private static int FateOf(Quantity amount) => DifferenceWords.FateOf(amount.Role);

    private static (QuantityMeasure, string?, decimal) KeyOf(Quantity amount) => (amount.Measure, amount.Unit, amount.Value);

    /// <summary>One amount without a counterpart is a difference where it counts or measures something.</summary>
    private static bool IsWorth(Quantity amount) => amount.Measure != QuantityMeasure.Ordinal && amount.Value is not (0 or 1);

    /// <summary>The term of the last word of what is counted, or 0.</summary>
    private static uint ItemOf(Quantity amount)
    {
        if (amount.Item is not { } item) return 0;
        var word = item.AsSpan(item.LastIndexOf(' ') + 1);
        return ContentWords.Term(word, WordHash.OfLower(word));
    }
}

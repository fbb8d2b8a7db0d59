namespace NewsTools.Quantities;

/// <summary>So many in so many: <c>one in five children</c>, <c>nine out of ten</c>.</summary>
internal static class RatioForm
{
    private static readonly uint Out = WordHash.OfLower("out");

    /// <summary>Adds the fact where a ratio is there.</summary>
    public static bool TryRead(QuantityScene scene, in AmountReading amount, out int next)
    {
        next = amount.End;
        if (amount.Unit is not null || amount.Traits is not (NumberTraits.None or NumberTraits.Words) || amount.Upper is not null) return false;
        var at = amount.End;
        var outOf = scene.IsThe(at, Out) && scene.IsThe(at + 1, FunctionWord.Of);
        if (outOf) at += 2;
        else if (scene.IsThe(at, FunctionWord.In)) at++;
        else return false;
        if (scene.IsThe(at, FunctionWord.Every)) (at, outOf) = (at + 1, true);
        if (!scene.IsDigits(at) && !scene.Is(at, WordUse.Trigger) && scene.NumberWordAt(at) != NumberWordKind.Article) return false;
        var whole = AmountReader.Read(scene, at);
        if (!whole.Success || whole.Unit is not null || whole.Has(NumberTraits.Ordinal) || scene.TimeAt(at) > 0 || whole.Value <= amount.Value) return false;
        if (!outOf && !IsRound(whole.Value)) return false;
        Add(scene, amount, whole);
        next = whole.End;
        return true;
    }

    private static void Add(QuantityScene scene, in AmountReading amount, in AmountReading whole)
    {
        var draft = new QuantityDraft(QuantityRule.InRatio, amount, QuantityMeasure.Ratio) { Value = amount.Value / whole.Value, End = whole.End };
        (draft.Modifier, draft.First) = ModifierReader.Before(scene, amount.First);
        if (!NounPhraseReader.Ends(scene, whole.End) && !scene.IsHyphen(whole.End))
            (draft.ItemFirst, draft.ItemEnd) = (whole.End, NounPhraseReader.ReadPlural(scene, whole.End));
        if (draft.ItemEnd > draft.ItemFirst) draft.End = draft.ItemEnd;
        QuantityWriter.Add(scene, draft);
    }

    /// <summary>'Five in 12 attacks' is no ratio; one in three, in 20, in a million is.</summary>
    private static bool IsRound(decimal value) => value <= 10 || value % 10 == 0 || value == 25;
}

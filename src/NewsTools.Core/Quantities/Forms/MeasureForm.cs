namespace NewsTools.Quantities;

/// <summary>An amount with a unit: money, percent, kilometres. The text is the number and the unit, the item what is measured.</summary>
internal static class MeasureForm
{
    private const int LookBack = 4;

    /// <summary>Adds the fact.</summary>
    /// <returns>The piece to go on from.</returns>
    public static int Read(QuantityScene scene, in AmountReading amount)
    {
        var measure = MeasureOf(scene, amount);
        var draft = new QuantityDraft(RuleOf(measure), amount, measure);
        (draft.Modifier, draft.First) = ModifierReader.Before(scene, amount.First);
        var (after, end) = ModifierReader.After(scene, amount.End);
        if (end > amount.End) (draft.Modifier, draft.End) = (after, end);
        if (amount.Has(NumberTraits.Vague) && draft.Modifier == QuantityModifier.Exact) draft.Modifier = QuantityModifier.AtLeast;
        (draft.ItemFirst, draft.ItemEnd) = ReadItem(scene, amount, draft.First, draft.End);
        draft.Role = VerbReader.Read(scene, draft.First, Math.Max(draft.End, draft.ItemEnd));
        QuantityWriter.Add(scene, draft);
        return draft.End;
    }

    /// <summary>Degrees are of temperature where the sentence speaks of heat or cold.</summary>
    private static QuantityMeasure MeasureOf(QuantityScene scene, in AmountReading amount) =>
        amount.Unit!.Code == "deg" && !scene.IsNear(amount.First, WordUse.HeatCue, 15) ? QuantityMeasure.Angle : amount.Unit.Measure;

    private static QuantityRule RuleOf(QuantityMeasure measure) => measure switch
    {
        QuantityMeasure.Money => QuantityRule.Money,
        QuantityMeasure.Percent or QuantityMeasure.PercentagePoint => QuantityRule.Percent,
        _ => QuantityRule.Measure,
    };

    private static (int First, int End) ReadItem(QuantityScene scene, in AmountReading amount, int first, int end)
    {
        var money = amount.Unit!.Measure == QuantityMeasure.Money;
        var at = end;
        if (money && scene.IsThe(at, FunctionWord.Worth)) at++;
        if (scene.IsThe(at, FunctionWord.Of) && amount.Unit.Measure == QuantityMeasure.Length && scene.Is(at + 1, WordUse.Determiner)) return (at, at);
        if (scene.IsThe(at, FunctionWord.Of)) return ItemReader.AfterOf(scene, at + 1);
        if (amount.Per is not null) return ItemReader.Before(scene, first);
        if (money && scene.IsThe(at, FunctionWord.In) && scene.IsWord(at + 1) && !scene.IsCapital(at + 1) && !scene.Is(at + 1, WordUse.Determiner | WordUse.Stop))
            return (at + 1, NounPhraseReader.ReadWhole(scene, at + 1, false));
        if (scene.IsHyphen(at) && scene.Is(at + 1, WordUse.Direction) && !NounPhraseReader.Ends(scene, at + 2)) return (at + 2, NounPhraseReader.ReadWhole(scene, at + 2, false));
        if (IsAttributive(scene, amount, first, end)) return ReadAttributive(scene, amount, first, end);
        return ItemReader.Before(scene, first);
    }

    /// <summary>Whether the noun behind is what is measured: <c>a $5m loan</c>, <c>155mm shells</c>, <c>a 5 percent rise</c>.</summary>
    private static bool IsAttributive(QuantityScene scene, in AmountReading amount, int first, int end)
    {
        if (!scene.IsWord(end) || scene.Is(end, WordUse.Direction) || NounPhraseReader.Ends(scene, end)) return false;
        if (scene.Is(end, WordUse.Role) && scene.SpanOf(end).EndsWith("ing", StringComparison.Ordinal)) return false;
        if (amount.Compound && amount.Unit!.Measure is not (QuantityMeasure.Percent or QuantityMeasure.Money)) return true;
        if (amount.Unit!.Measure is QuantityMeasure.Percent or QuantityMeasure.Money) return !NounPhraseReader.IsParticiple(scene, end);
        return HasDeterminer(scene, first);
    }

    private static bool HasDeterminer(QuantityScene scene, int first)
    {
        for (var at = first - 1; at >= Math.Max(scene.Free, first - LookBack) && scene.IsWord(at); at--)
        {
            if (scene.Is(at, WordUse.Determiner | WordUse.Possessive)) return true;
            if (scene.Is(at, WordUse.Stop | WordUse.Verb)) return false;
        }

        return false;
    }

    private static (int First, int End) ReadAttributive(QuantityScene scene, in AmountReading amount, int first, int end)
    {
        var last = NounPhraseReader.ReadWhole(scene, end, NumberWords.English[scene.Pieces[Math.Max(0, first - 1)].Lower].Kind == NumberWordKind.Article);
        // '155mm ammunition inventories': the calibre is that of the ammunition.
        if (amount.Unit!.Measure == QuantityMeasure.Length && amount.Compound)
            while (last - 1 > end && scene.Is(last - 1, WordUse.Tail)) last--;
        return (end, last);
    }
}

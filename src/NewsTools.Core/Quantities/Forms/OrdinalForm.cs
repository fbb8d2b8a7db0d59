namespace NewsTools.Quantities;

/// <summary>A place in an order: <c>the third attack</c>, <c>his 20th goal</c>.</summary>
internal static class OrdinalForm
{
    /// <summary>Adds the fact where a noun phrase has the ordinal.</summary>
    /// <returns>The piece to go on from.</returns>
    public static int Read(QuantityScene scene, in AmountReading amount)
    {
        var end = amount.NumberEnd;
        if (scene.TimeAt(amount.Number) > 0 || scene.IsHyphen(end) || scene.IsHyphen(amount.First - 1) || scene.Is(end, WordUse.OrdinalStop | WordUse.TimeUnit)) return end;
        if (!scene.Is(amount.First - 1, WordUse.Determiner | WordUse.Possessive) || (scene.IsCapital(amount.Number) && !scene.IsTitleCase)) return end;
        if (scene.TimeAt(end) > 0) return end;
        var draft = new QuantityDraft(QuantityRule.Ordinal, amount, QuantityMeasure.Ordinal) { End = end };
        if (!NounPhraseReader.Ends(scene, end)) (draft.ItemFirst, draft.ItemEnd) = (end, NounPhraseReader.ReadWhole(scene, end, true));
        if (draft.ItemEnd > draft.ItemFirst) draft.End = draft.ItemEnd;
        QuantityWriter.Add(scene, draft);
        return end;
    }
}

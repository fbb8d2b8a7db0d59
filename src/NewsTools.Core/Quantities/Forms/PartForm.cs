namespace NewsTools.Quantities;

/// <summary>A part of a whole: <c>two-thirds of voters</c>, <c>half the population</c>.</summary>
internal static class PartForm
{

    /// <summary>Adds the fact where the words behind the part say that it is one.</summary>
    /// <returns>The piece to go on from.</returns>
    public static int Read(QuantityScene scene, in AmountReading amount)
    {
        var half = amount.NumberEnd == amount.Number + 1 && scene.NumberWordAt(amount.Number) == NumberWordKind.Half;
        var draft = new QuantityDraft(QuantityRule.Fraction, amount, QuantityMeasure.Ratio);
        (draft.Modifier, draft.First) = ModifierReader.Before(scene, amount.First);
        var of = scene.IsThe(amount.End, FunctionWord.Of);
        var determiner = scene.Is(amount.End, WordUse.Determiner) && scene.NumberWordAt(amount.End) != NumberWordKind.Article;
        if (half && !of && !determiner && !scene.IsThe(draft.First - 1, FunctionWord.By)) return amount.End;
        if (scene.IsHyphen(amount.End)) return amount.End;
        if (of || determiner) (draft.ItemFirst, draft.ItemEnd) = ItemReader.AfterOf(scene, of ? amount.End + 1 : amount.End);
        else if (scene.IsWord(amount.End) && !NounPhraseReader.Ends(scene, amount.End) && !scene.Is(amount.End, WordUse.Direction))
            (draft.ItemFirst, draft.ItemEnd) = (amount.End, NounPhraseReader.ReadWhole(scene, amount.End, false));
        if (draft.ItemEnd > draft.ItemFirst) draft.End = draft.ItemEnd;
        draft.Role = VerbReader.Read(scene, draft.First, draft.End);
        QuantityWriter.Add(scene, draft);
        return amount.End;
    }
}

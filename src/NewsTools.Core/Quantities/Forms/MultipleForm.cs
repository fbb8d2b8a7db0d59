namespace NewsTools.Quantities;

/// <summary>So many times as much: <c>twice as many</c>, <c>three times the rate</c>, <c>tenfold</c>, <c>100-fold</c>.</summary>
internal static class MultipleForm
{
    private static readonly uint Times = WordHash.OfLower("times");
    private static readonly uint Fold = WordHash.OfLower("fold");

    /// <summary>Reads a word such as <c>twice</c>.</summary>
    /// <returns>The piece to go on from.</returns>
    public static int ReadWord(QuantityScene scene, int at)
    {
        if (scene.TimeAt(at) > 0 || scene.IsHyphen(at + 1)) return at + 1;
        var fold = scene.SpanOf(at).EndsWith("fold", StringComparison.OrdinalIgnoreCase);
        if (!fold && !scene.Is(at + 1, WordUse.TimesCue)) return at + 1;
        return Add(scene, at, at + 1, QuantityScene.Lexicon.MultipleOf(scene.Pieces[at].Lower), !fold);
    }

    /// <summary>Reads <c>three times as many</c> and <c>100-fold</c>.</summary>
    public static bool TryRead(QuantityScene scene, in AmountReading amount, out int next)
    {
        next = amount.End;
        if (amount.Unit is not null || amount.Has(NumberTraits.Ordinal)) return false;
        var fold = scene.IsHyphen(amount.NumberEnd) ? amount.NumberEnd + 1 : amount.NumberEnd;
        if (scene.IsThe(fold, Fold))
        {
            next = Add(scene, amount.First, fold + 1, amount.Value, false);
            return true;
        }

        if (!scene.IsThe(amount.NumberEnd, Times) || !scene.Is(amount.NumberEnd + 1, WordUse.TimesCue) || scene.TimeAt(amount.NumberEnd) > 0) return false;
        next = Add(scene, amount.First, amount.NumberEnd + 1, amount.Value, true);
        return true;
    }

    private static int Add(QuantityScene scene, int first, int end, decimal value, bool compares)
    {
        var draft = new QuantityDraft { Rule = QuantityRule.Multiple, First = first, End = end, Value = value, Measure = QuantityMeasure.Multiple };
        (draft.Modifier, draft.First) = ModifierReader.Before(scene, first);
        if (compares) ReadItem(scene, ref draft);
        draft.Role = VerbReader.Read(scene, draft.First, draft.End);
        QuantityWriter.Add(scene, draft);
        return end;
    }

    /// <summary>The noun of <c>twice as many people</c> and <c>double the price</c>.</summary>
    private static void ReadItem(QuantityScene scene, ref QuantityDraft draft)
    {
        var at = draft.End;
        if (scene.IsThe(at, FunctionWord.As))
        {
            draft.End = at = Math.Min(at + 2, scene.Count);
            if (!scene.Is(at - 1, WordUse.Much)) return;
        }
        else if (scene.Is(at, WordUse.Determiner))
        {
            at++;
        }
        else
        {
            draft.End = at = at + 1;
        }

        if (NounPhraseReader.Ends(scene, at)) return;
        var end = NounPhraseReader.ReadWhole(scene, at, false);
        if (end > at) (draft.ItemFirst, draft.ItemEnd, draft.End) = (at, end, end);
    }
}

namespace NewsTools.Quantities;

/// <summary>Reads what can follow a number and belongs to it: <c>3 million and a half</c>, <c>three and a third</c>, <c>three lakh crore</c>.</summary>
internal static class NumberTails
{
    private static readonly uint One = WordHash.OfLower("one");

    /// <summary>Adds what follows to the amount.</summary>
    public static void Read(QuantityScene scene, ref AmountReading amount)
    {
        if (amount.Has(NumberTraits.Ordinal) || amount.Has(NumberTraits.Fraction) || amount.Has(NumberTraits.Vague)) return;
        if (IsScale(scene, amount.NumberEnd) && IsScale(scene, amount.NumberEnd - 1) && Math.Abs(amount.Value) < 1e15m)
        {
            amount.Value *= NumberWords.English[scene.Pieces[amount.NumberEnd].Lower].Value;
            amount.NumberEnd++;
        }

        ReadPart(scene, ref amount);
    }

    private static void ReadPart(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.NumberEnd;
        if (!scene.IsThe(at, FunctionWord.And) || (scene.NumberWordAt(at + 1) != NumberWordKind.Article && !scene.IsThe(at + 1, One))) return;
        var part = new AmountReading { Number = at + 2 };
        if (!FractionReader.TryReadPart(scene, at + 2, ref part) || part.Has(NumberTraits.Scaled)) return;
        var scale = IsScale(scene, at - 1) ? NumberWords.English[scene.Pieces[at - 1].Lower].Value : 1;
        amount.Value += part.Value * scale;
        amount.NumberEnd = part.NumberEnd;
    }

    private static bool IsScale(QuantityScene scene, int at) => scene.NumberWordAt(at) == NumberWordKind.Scale;
}

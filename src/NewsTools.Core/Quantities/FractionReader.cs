namespace NewsTools.Quantities;

/// <summary>Reads parts that are written as ordinals: <c>a third</c>, <c>one fifth</c>, <c>a quarter</c>.</summary>
internal static class FractionReader
{
    /// <summary>Reads a part at the amount's number where its words say that it is one.</summary>
    public static bool TryReadArticle(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.Number;
        if (scene.NumberWordAt(at) == NumberWordKind.Article && TryReadPart(scene, at + 1, ref amount)) return true;
        return scene.NumberWordAt(at) == NumberWordKind.Quarter && scene.NumberWordAt(at + 1) == NumberWordKind.Scale && TryReadPart(scene, at, ref amount);
    }

    /// <summary>Reads a sign such as <c>¾</c> that stands alone.</summary>
    public static bool TryReadSign(QuantityScene scene, ref AmountReading amount)
    {
        var value = scene.MarkAt(amount.Number) is var mark and > '\u007F' ? char.GetNumericValue(mark) : 0;
        if (value is <= 0 or >= 1) return false;
        (amount.Value, amount.NumberEnd, amount.Traits) = ((decimal)value, amount.Number + 1, NumberTraits.Fraction);
        return true;
    }

    /// <summary>Reads the part after <c>one</c>: <c>one third of voters</c>.</summary>
    public static bool TryReadAfterOne(QuantityScene scene, ref AmountReading amount) =>
        amount.Value == 1 && amount.NumberEnd == amount.Number + 1 && !scene.IsDigits(amount.Number) && TryReadPart(scene, amount.NumberEnd, ref amount);

    /// <summary>Reads the part whose ordinal stands at a piece.</summary>
    public static bool TryReadPart(QuantityScene scene, int at, ref AmountReading amount)
    {
        var kind = scene.NumberWordAt(at);
        if (kind is not (NumberWordKind.Ordinal or NumberWordKind.OrdinalScale or NumberWordKind.OrdinalTens or NumberWordKind.Quarter or NumberWordKind.Half)) return false;
        var divisor = NumberWords.English[scene.Pieces[at].Lower].Value;
        if (divisor < 2 || (kind == NumberWordKind.Ordinal && divisor == 2)) return false;
        if (kind != NumberWordKind.Half && !EndsPart(scene, at + 1)) return false;
        (amount.Value, amount.NumberEnd, amount.Traits) = (1 / divisor, at + 1, NumberTraits.Fraction | NumberTraits.Words);
        var next = at + 1;
        if (scene.IsThe(next, FunctionWord.Of) && scene.NumberWordAt(next + 1) == NumberWordKind.Article) next += 2;
        if (scene.NumberWordAt(next) != NumberWordKind.Scale) return true;
        (amount.Value, amount.NumberEnd) = (amount.Value * NumberWords.English[scene.Pieces[next].Lower].Value, next + 1);
        amount.Traits = NumberTraits.Words | NumberTraits.Scaled;
        return true;
    }

    /// <summary>A third of voters, a third more, fell by a third; but a third man.</summary>
    private static bool EndsPart(QuantityScene scene, int at) =>
        !scene.IsWord(at) || scene.Is(at, WordUse.Stop | WordUse.Determiner) || scene.NumberWordAt(at) is NumberWordKind.Of or NumberWordKind.Scale or NumberWordKind.Article
        || UnitReader.IsUnitAt(scene, at);
}

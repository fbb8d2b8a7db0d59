namespace NewsTools.Quantities;

/// <summary>Reads the upper end of a range, and units and scales that both ends share: <c>10 to 15</c>, <c>$3-5bn</c>.</summary>
internal static class RangeReader
{
    private const int Reach = 4;
    private static readonly uint[] Ranging = [.. ((string[])["range", "ranges", "ranging", "ranged", "varying", "vary", "varies", "anywhere", "anything", "somewhere"]).Select(word => WordHash.OfLower(word))];

    /// <summary>Adds the upper end where one follows; <c>between</c> becomes the first piece.</summary>
    public static void Extend(QuantityScene scene, ref AmountReading amount)
    {
        if (amount.Has(NumberTraits.Fraction) && amount.Unit is null) return;
        var first = ModifierReader.Before(scene, amount.First).First;
        var between = first - 1 >= scene.Free && scene.IsThe(first - 1, FunctionWord.Between);
        var start = SeparatorEnd(scene, amount.End, between, out var isWord);
        if (start == amount.End) return;
        var upper = AmountReader.Read(scene, start, amount.Unit is { Measure: QuantityMeasure.Money });
        if (!upper.Success || upper.Has(NumberTraits.Ordinal) || upper.Has(NumberTraits.Fraction) || (scene.TimeAt(upper.Number) > 0 && upper.Unit is null)) return;
        if (IsChange(scene, first, isWord, between, amount, upper))
        {
            if (amount.Unit is null && upper.Unit is { Measure: not QuantityMeasure.Money }) amount.Unit = upper.Unit;
            return;
        }

        if (!TryShare(ref amount, ref upper) || upper.Value <= amount.Value) return;
        amount.Upper = upper.Value;
        (amount.End, amount.NumberEnd, amount.Per, amount.Compound) = (upper.End, upper.NumberEnd, upper.Per ?? amount.Per, amount.Compound || upper.Compound);
        amount.Traits |= upper.Traits & NumberTraits.Scaled;
        if (between) amount.First = first - 1;
    }

    /// <summary>Gives a bare number the unit of the number that it is listed with: <c>5 and 10 percent</c>, <c>rose from 4 to 6 percent</c>.</summary>
    public static void ShareUnit(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.NumberEnd;
        for (var step = 0; step < 3 && amount.Unit is null; step++)
        {
            if (scene.MarkAt(at) == ',' || scene.IsThe(at, FunctionWord.And) || scene.IsThe(at, FunctionWord.Or)) at++;
            else return;
            if (scene.IsThe(at, FunctionWord.And) || scene.IsThe(at, FunctionWord.Or)) at++;
            if (!scene.IsDigits(at) && !scene.Is(at, WordUse.Trigger)) return;
            var next = AmountReader.Read(scene, at);
            if (!next.Success || next.Has(NumberTraits.Ordinal) || scene.IsHyphen(next.NumberEnd)) return;
            if (next.Unit is { Measure: not QuantityMeasure.Money } unit && next.First == next.Number) amount.Unit = unit;
            at = next.NumberEnd;
        }
    }

    /// <summary>The piece after what parts the ends of a range, or the same piece.</summary>
    private static int SeparatorEnd(QuantityScene scene, int at, bool between, out bool isWord)
    {
        isWord = true;
        if (scene.MarkAt(at) == '-' && scene.IsGlued(at) && scene.IsThe(at + 1, FunctionWord.To)) return at + 2;
        if (scene.IsThe(at, FunctionWord.To) || (between && scene.IsThe(at, FunctionWord.And))) return at + 1;
        if (scene.IsThe(at, FunctionWord.Or)) return at + 1;
        isWord = false;
        return scene.MarkAt(at) is '-' or '\u2013' or '\u2014' or '\u2011' && scene.IsGlued(at) == scene.IsGlued(at + 1) && scene.MarkAt(at) != '\u2014' ? at + 1 : at;
    }

    /// <summary>'Rose from 4 to 6 percent' and 'rose 5% to 10%' say two amounts.</summary>
    private static bool IsChange(QuantityScene scene, int first, bool isWord, bool between, in AmountReading lower, in AmountReading upper)
    {
        if (!isWord || between) return false;
        var from = scene.IsThe(first - 1, FunctionWord.From);
        if (!from && lower.Unit is null) return scene.Is(first - 1, WordUse.Change);
        for (var at = first - 1; at >= Math.Max(0, first - (from ? Reach + 2 : 2)); at--)
        {
            if (Array.IndexOf(Ranging, scene.Pieces[at].Lower) >= 0) return false;
            if (scene.Is(at, WordUse.Change)) return true;
        }

        return from && lower.Unit is not null && upper.Unit is not null;
    }

    /// <summary>Lets both ends have the unit of one, and the scale of the upper one.</summary>
    private static bool TryShare(ref AmountReading lower, ref AmountReading upper)
    {
        if (lower.Unit is not null && upper.Unit is not null && lower.Unit.Code != upper.Unit.Code) return false;
        if (lower.Bare && upper.Scale > 1 && lower.Value < upper.Value / upper.Scale) lower.Value *= upper.Scale;
        if (lower.Unit is null && upper.Unit is { } unit)
        {
            lower.Unit = unit;
            if (unit.Measure == QuantityMeasure.Money) lower.Value *= unit.Factor;
        }

        return true;
    }
}

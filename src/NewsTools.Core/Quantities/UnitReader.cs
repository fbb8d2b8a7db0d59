namespace NewsTools.Quantities;

/// <summary>Finds the unit or currency of a number.</summary>
internal static class UnitReader
{
    private static readonly uint Magnitude = WordHash.OfLower("magnitude");
    private static readonly uint Each = WordHash.OfLower("each");

    /// <summary>The currency whose sign or code stands at a piece, before a number.</summary>
    public static QuantityUnit? FindBefore(QuantityScene scene, int at, out int count)
    {
        var forms = QuantityScene.Lexicon.Before.Find(scene.Pieces, at, 1, out count);
        if (count == 0) return null;
        var next = at + count;
        if (scene.MarkAt(next) is '-' or '\u2212') next++;
        if (scene.MarkAt(next) == '.' && scene.IsWord(at)) next++;
        var isSign = !scene.IsWord(at + count - 1);
        if (!scene.IsDigits(next) && !(isSign && scene.NumberAt(next).Success)) return null;
        foreach (var form in forms)
        {
            if (form.Exact is { } exact && !scene.Text.AsSpan()[scene.Pieces[at].Start..scene.Pieces[at + count - 1].End].SequenceEqual(exact)) continue;
            if (form.Glue == UnitGlue.Joined && !scene.IsGlued(at + count)) continue;
            // Codes are written in capitals, or the whole is no code: 'all 5', 'try 5'.
            if (scene.IsWord(at) && form.Exact is null && !scene.IsCapital(at)) continue;
            return form.Unit;
        }

        return null;
    }

    /// <summary>Reads the unit after the amount's number, and what is added in a smaller unit: <c>6 feet 2 inches</c>.</summary>
    public static void ReadAfter(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.NumberEnd;
        var hyphen = scene.IsHyphen(at);
        if (hyphen) at++;
        if (amount.Has(NumberTraits.Vague) && scene.IsThe(at, FunctionWord.Of)) at++;
        if (amount.Has(NumberTraits.Fraction))
        {
            if (scene.IsThe(at, FunctionWord.Of) && scene.NumberWordAt(at + 1) == NumberWordKind.Article) at++;
            if (scene.NumberWordAt(at) == NumberWordKind.Article) at++;
        }

        if (Find(scene, at, amount.NumberEnd, hyphen, out var count) is not { } unit) return;
        if (scene.TimeAt(at) > 0 && unit.Measure != QuantityMeasure.Money && scene.Is(at, WordUse.TimeUnit)) return;
        (amount.Unit, amount.Per) = (unit, unit.Per);
        amount.End = at + count;
        amount.Compound = hyphen || scene.IsGlued(at);
        if (unit.Measure == QuantityMeasure.Money) ReadMoney(scene, ref amount);
        else AddSmaller(scene, ref amount);
    }

    /// <summary>Reads a unit whose name stands before the number: <c>magnitude 6.8</c>.</summary>
    public static void ReadNamed(QuantityScene scene, ref AmountReading amount)
    {
        var before = amount.First - (scene.MarkAt(amount.First - 1) == '-' ? 2 : 1);
        if (!scene.IsThe(before, Magnitude) || before < scene.Free) return;
        (amount.Unit, amount.First, amount.Compound) = (QuantityScene.Lexicon.After.Find(scene.Pieces, before, 1, out _)[0].Unit, before, true);
    }

    /// <summary>Whether the name or code of a currency stands at a piece.</summary>
    public static bool IsCurrencyAfter(QuantityScene scene, int at) =>
        Find(scene, at, at, false, out _) is { Measure: QuantityMeasure.Money };

    /// <summary>Whether a unit stands at a piece.</summary>
    public static bool IsUnitAt(QuantityScene scene, int at) => Find(scene, at, at, false, out _) is not null;

    /// <summary>The unit at a piece, or null.</summary>
    public static QuantityUnit? FindUnit(QuantityScene scene, int at, out int count) => Find(scene, at, at, false, out count);

    /// <summary>Passes over a code behind an amount that has its sign already: <c>$5m USD</c>.</summary>
    public static void SkipCode(QuantityScene scene, ref AmountReading amount)
    {
        amount.Compound = true;
        var at = scene.IsHyphen(amount.End) ? amount.End + 1 : amount.End;
        if (!scene.IsWord(at) || Find(scene, at, at, false, out var count) is not { Measure: QuantityMeasure.Money } second) return;
        if (second.Code == amount.Unit!.Code) amount.End = at + count;
        else if (amount.Unit.Code == "USD" && scene.IsCapital(at)) (amount.Unit, amount.End) = (second, at + count);
    }

    /// <summary>Reads what a rate is for: <c>a barrel</c>, <c>per share</c>, <c>-a-barrel</c>, <c>/kWh</c>.</summary>
    public static void ReadPer(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.End;
        if (scene.MarkAt(at) == '-') at++;
        var slash = scene.MarkAt(at) == '/' && scene.IsGlued(at) && scene.IsGlued(at + 1);
        var per = slash || scene.IsThe(at, FunctionWord.Per);
        var article = scene.IsThe(at, FunctionWord.A) || scene.IsThe(at, FunctionWord.An) || scene.IsThe(at, Each) || scene.IsThe(at, FunctionWord.Every);
        if (!per && !article) return;
        at++;
        if (scene.MarkAt(at) == '-') at++;
        if (!scene.IsWord(at) || (article && !scene.Is(at, WordUse.PerNoun)) || (per && scene.Is(at, WordUse.Stop | WordUse.Determiner) && !scene.Is(at, WordUse.PerNoun))) return;
        if (PerUnits.CodeOf(scene, at, out var count) is not { } code) return;
        (amount.Per, amount.End) = (code, at + count);
    }

    private static QuantityUnit? Find(QuantityScene scene, int at, int numberEnd, bool hyphen, out int count)
    {
        var forms = QuantityScene.Lexicon.After.Find(scene.Pieces, at, 1, out count);
        if (count == 0) return null;
        var written = scene.Text.AsSpan()[scene.Pieces[at].Start..scene.Pieces[at + count - 1].End];
        // 'm' of metres but not of 'men'; a unit ends where its word does.
        if (scene.IsGlued(at + count) && (scene.IsWord(at + count) || scene.IsDigits(at + count))) return null;
        if (scene.IsHyphen(at + count) && scene.IsDigits(at + count + 1)) return null;
        QuantityUnit? loose = null;
        var fitting = 0;
        foreach (var form in forms)
        {
            if (form.Glue == UnitGlue.Joined && !scene.IsGlued(at)) continue;
            if ((form.Glue == UnitGlue.Hyphen && !hyphen) || (form.Tight && !scene.IsGlued(at + count - 1))) continue;
            if (form.Exact is { } exact)
            {
                if (!written.SequenceEqual(exact)) continue;
                return form.Unit;
            }

            loose ??= form.Unit;
            fitting++;
        }

        if (fitting < 2) return loose;
        return UnitChoice.Choose(scene, forms, numberEnd, at + count, hyphen);
    }

    /// <summary>A scale behind the currency (<c>75 USD million</c>), and its coins (<c>thirteen dollars and 45 cents</c>).</summary>
    private static void ReadMoney(QuantityScene scene, ref AmountReading amount)
    {
        amount.Value *= amount.Unit!.Factor;
        var at = amount.End;
        if (!amount.Has(NumberTraits.Scaled) && scene.NumberWordAt(at) == NumberWordKind.Scale)
        {
            amount.Value *= NumberWords.English[scene.Pieces[at].Lower].Value;
            (amount.End, amount.Traits) = (at + 1, amount.Traits | NumberTraits.Scaled);
            return;
        }

        if (scene.IsThe(at, FunctionWord.And)) at++;
        if (amount.Unit.Factor != 1 || (!scene.IsDigits(at) && !scene.Is(at, WordUse.Trigger))) return;
        var number = scene.NumberAt(at);
        if (!number.Success || number.Value >= 100 || Find(scene, at + number.Count, at + number.Count, false, out var count) is not { Factor: < 1 } coin || coin.Code != amount.Unit.Code) return;
        amount.Value += number.Value * coin.Factor;
        amount.End = at + number.Count + count;
    }

    private static void AddSmaller(QuantityScene scene, ref AmountReading amount)
    {
        var at = amount.End;
        if (scene.IsThe(at, FunctionWord.And)) at++;
        if (!scene.IsDigits(at) && !scene.Is(at, WordUse.Trigger)) return;
        if (amount.Unit!.Code is not ("[ft_i]" or "[lb_av]" or "[stone_av]" or "[yd_i]")) return;
        var number = scene.NumberAt(at);
        if (!number.Success || number.Traits is not (NumberTraits.None or NumberTraits.Words)) return;
        if (amount.Unit.Code == "[ft_i]" && number.Value < 12 && scene.IsThe(at + number.Count, FunctionWord.In) && (at + number.Count + 1 == scene.Count || !scene.IsWord(at + number.Count + 1)))
        {
            (amount.Value, amount.End) = (AmountDigits.Round(amount.Value + (number.Value / 12)), at + number.Count + 1);
            return;
        }

        if (Find(scene, at + number.Count, at + number.Count, false, out var count) is not { } small) return;
        if (small.Measure != amount.Unit.Measure || small.Factor >= amount.Unit.Factor || number.Value * small.Factor >= amount.Unit.Factor) return;
        amount.Value = AmountDigits.Round(amount.Value + (number.Value * small.Factor / amount.Unit.Factor));
        amount.End = at + number.Count + count;
    }
}

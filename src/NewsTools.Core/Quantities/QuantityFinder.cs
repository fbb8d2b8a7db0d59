namespace NewsTools.Quantities;

/// <summary>Goes over the sentences that hold a number or a word for one, and reads each amount once from left to right.</summary>
internal static class QuantityFinder
{
    private static readonly uint Years = WordHash.OfLower("years");

    /// <summary>Finds the amounts of the scene's document, in text order, and leaves them in its list.</summary>
    public static void Find(QuantityScene scene, CancellationToken cancellation)
    {
        var uses = QuantityScene.Lexicon.Uses;
        foreach (ref readonly var sentence in scene.Tokens.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Wakes(scene.Tokens.TokensOf(sentence), uses)) continue;
            scene.Begin(sentence);
            for (var at = 0; at < scene.Count;) at = MayStart(scene, at) ? Math.Max(at + 1, ReadAt(scene, at)) : at + 1;
        }
    }

    private static bool Wakes(ReadOnlySpan<TokenRow> tokens, WordUses uses)
    {
        foreach (ref readonly var token in tokens)
            if (token.Has(TokenTraits.HasDigit) || token.Kind == TokenKind.Number || uses.Wakes(token.Lower))
                return true;
        return false;
    }

    private static int ReadAt(QuantityScene scene, int at)
    {
        if (scene.Is(at, WordUse.Multiple)) return MultipleForm.ReadWord(scene, at);
        var amount = AmountReader.Read(scene, at);
        if (!amount.Success) return scene.IsDigits(at) ? NotAmount.EndOfTelephone(scene, at) : at + 1;
        if (AgeForm.TryRead(scene, amount, out var next)) return next;
        if (scene.TimeAt(amount.Number) > 0 && !WinsOverTime(scene, amount)) return EndOfTime(scene, amount.Number);
        if (amount.Has(NumberTraits.Ordinal)) return OrdinalForm.Read(scene, amount);
        if (ScoreForm.TryRead(scene, amount, out next)) return next;
        if (NotAmount.Is(scene, amount, out next)) return next;
        if (FractionReader.TryReadAfterOne(scene, ref amount)) (amount.Unit, amount.End) = (null, amount.NumberEnd);
        if (RatioForm.TryRead(scene, amount, out next) || MultipleForm.TryRead(scene, amount, out next)) return next;
        if (amount.Has(NumberTraits.Fraction) && amount.Unit is null) UnitReader.ReadAfter(scene, ref amount);
        RangeReader.Extend(scene, ref amount);
        if (amount.Unit is null) RangeReader.ShareUnit(scene, ref amount);
        if (scene.Is(amount.End, WordUse.TimeUnit) && scene.TimeAt(amount.End) > 0) return amount.End;
        if (amount.Unit is not null) return MeasureForm.Read(scene, amount);
        return amount.Has(NumberTraits.Fraction) && amount.Value < 1 ? PartForm.Read(scene, amount) : CountForm.Read(scene, amount);
    }

    private static bool MayStart(QuantityScene scene, int at)
    {
        if (scene.IsDigits(at) || scene.Is(at, WordUse.Trigger | WordUse.Multiple)) return true;
        if (scene.IsWord(at) && scene.MarkAt(at + 1) == '$') return UnitReader.FindBefore(scene, at, out _) is not null;
        var next = scene.Is(at, WordUse.Vague) ? scene.NumberWordAt(at) : NumberWordKind.None;
        if (next is NumberWordKind.Article or NumberWordKind.Vague) return scene.IsWord(at + 1) && scene.Is(at + 1, WordUse.Trigger) || (scene.NumberWordAt(at + 1) == NumberWordKind.Vague && scene.Is(at + 2, WordUse.Trigger));
        if (scene.MarkAt(at) is > '\u007F' and var sign && char.GetNumericValue(sign) > 0) return true;
        if (scene.MarkAt(at) != '\0' || scene.Is(at, WordUse.Minus)) return Leads(scene, at + 1);
        return scene.IsCapital(at) && Leads(scene, at + 1);
    }

    private static bool Leads(QuantityScene scene, int at) =>
        scene.IsDigits(at) || scene.Is(at, WordUse.Trigger) || ((scene.MarkAt(at) != '\0' || scene.IsWord(at)) && (scene.IsDigits(at + 1) || scene.IsDigits(at + 2)));

    /// <summary>A unit behind the number says that it is none of a date: <c>in 1500 km</c>; and so does a counted noun behind a year.</summary>
    private static bool WinsOverTime(QuantityScene scene, in AmountReading amount)
    {
        if (amount.Unit is { Code: not "deg" }) return amount.Unit.Measure != QuantityMeasure.Volume || amount.End > amount.NumberEnd + 1 || scene.TimeAt(amount.End - 1) == 0;
        var time = scene.Times[scene.TimeAt(amount.Number) - 1];
        if (time.Rule is not ("year" or "early-year") || amount.NumberEnd != amount.Number + 1) return false;
        var (modifier, first) = ModifierReader.Before(scene, amount.First);
        var counts = modifier != QuantityModifier.Exact || scene.Is(first - 1, WordUse.Role)
            || (amount.Value is < 1900 or > 2050 && !scene.Is(first - 1, WordUse.YearCue));
        return counts && NounPhraseReader.IsPluralAhead(scene, amount.NumberEnd) && !scene.IsThe(amount.NumberEnd, Years);
    }

    private static int EndOfTime(QuantityScene scene, int at)
    {
        var time = scene.TimeAt(at);
        while (scene.TimeAt(at) == time) at++;
        return at;
    }
}

namespace NewsTools.Quantities;

/// <summary>Finds what is counted or measured where it does not stand right behind the amount.</summary>
internal static class ItemReader
{
    private const int LookBack = 4;

    /// <summary>The noun phrase after <c>of</c>, without articles and the number that it may hold.</summary>
    public static (int First, int End) AfterOf(QuantityScene scene, int at, bool plural = false)
    {
        for (var step = 0; step < 2 && scene.Is(at, WordUse.Determiner); step++) at++;
        if (scene.Is(at, WordUse.Sequence) && (scene.IsDigits(at + 1) || scene.Is(at + 1, WordUse.Trigger))) at++;
        if (scene.IsDigits(at) || scene.Is(at, WordUse.Trigger))
        {
            var number = scene.NumberAt(at);
            if (number.Success && !number.Has(NumberTraits.Ordinal)) at += number.Count;
            // 'Of the 12,000-acre blaze'.
            for (var step = 0; step < 2 && scene.IsHyphen(at) && scene.IsWord(at + 1); step++) at += 2;
        }

        if (AfterOwner(scene, at) is var owned && owned > at) at = owned;
        if (NounPhraseReader.Ends(scene, at)) return (at, at);
        var end = plural ? NounPhraseReader.ReadPlural(scene, at) : NounPhraseReader.ReadWhole(scene, at, false, pluralHeads: true);
        return (at, end);
    }

    /// <summary>The piece after the number of <c>country's 450 schools</c>, else the piece itself.</summary>
    private static int AfterOwner(QuantityScene scene, int at)
    {
        for (var i = at; i < at + LookBack && scene.IsWord(i); i++)
        {
            if (!scene.Is(i, WordUse.Possessive)) continue;
            if (!scene.IsDigits(i + 1) && !scene.Is(i + 1, WordUse.Trigger)) return at;
            var number = scene.NumberAt(i + 1);
            return number.Success && !number.Has(NumberTraits.Ordinal) ? i + 1 + number.Count : at;
        }

        return at;
    }

    /// <summary>The noun phrase before <c>of</c> or <c>worth</c>: <c>a record fine of $5m</c>, <c>weapons worth $3m</c>.</summary>
    public static (int First, int End) Before(QuantityScene scene, int first)
    {
        var of = scene.IsThe(first - 1, FunctionWord.Of);
        if (!of && !scene.IsThe(first - 1, FunctionWord.Worth)) return (first, first);
        var (at, end) = (first - 1, first - 1);
        while (at - 1 >= Math.Max(of ? scene.Free : 0, end - LookBack) && Continues(scene, at - 1) && !IsVerbOf(scene, at - 1, end)) at--;
        while (at < end && !scene.IsWord(at)) at++;
        if (at == end || (of && scene.Is(end - 1, WordUse.Dimension)) || NounPhraseReader.IsParticiple(scene, end - 1)) return (first, first);
        return (at, end);
    }

    /// <summary>The verb of <c>the trust owns hotels worth $3m</c>, which looks like a plural before another.</summary>
    private static bool IsVerbOf(QuantityScene scene, int at, int end) =>
        at + 1 < end && NounPhraseReader.IsPlural(scene, at) && NounPhraseReader.IsPlural(scene, end - 1) && !scene.Is(at, WordUse.Attributive | WordUse.Plural) && !scene.IsCapital(at);

    private static bool Continues(QuantityScene scene, int at) =>
        scene.IsHyphen(at) || (scene.IsWord(at) && !scene.Is(at, WordUse.Stop | WordUse.Determiner | WordUse.Possessive | WordUse.Verb | WordUse.Trigger)
            && !(scene.Is(at, WordUse.Role) && !scene.IsHyphen(at + 1) && !scene.IsThe(at + 1, FunctionWord.Of)) && scene.TimeAt(at) == 0);
}

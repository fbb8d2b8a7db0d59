namespace NewsTools.Quantities;

/// <summary>Tells units of one name apart: pounds of mass and of money, the pesos of each country.</summary>
internal static class UnitChoice
{
    private const int Reach = 10;
    private static readonly uint Won = WordHash.OfLower("won");

    /// <summary>The unit that is meant.</summary>
    public static QuantityUnit? Choose(QuantityScene scene, UnitForm[] forms, int numberEnd, int end, bool hyphen)
    {
        var money = Array.Find(forms, form => form.Unit.Measure == QuantityMeasure.Money);
        if (money is null) return forms[0].Unit;
        var other = Array.Find(forms, form => form.Unit.Measure != QuantityMeasure.Money);
        if (other is not null && !IsMoney(scene, numberEnd, end, hyphen)) return other.Unit;
        if (IsVerb(scene, numberEnd, end)) return null;
        return Country(scene, forms).Unit;
    }

    /// <summary>'The 12 won medals': few pay in so small a sum of won.</summary>
    private static bool IsVerb(QuantityScene scene, int numberEnd, int end) =>
        scene.IsThe(end - 1, Won) && end == numberEnd + 1 && scene.Pieces[numberEnd - 1].Length < 4
        && scene.NumberWordAt(numberEnd - 1) is not (NumberWordKind.Scale or NumberWordKind.Hundred);

    private static bool IsMoney(QuantityScene scene, int numberEnd, int end, bool hyphen)
    {
        if (scene.NumberWordAt(numberEnd - 1) is NumberWordKind.Scale or NumberWordKind.Scales && NumberWords.English[scene.Pieces[numberEnd - 1].Lower].Value >= 1_000_000) return true;
        if (scene.IsThe(end, FunctionWord.Of) || hyphen || scene.Is(end, WordUse.Direction)) return false;
        if (scene.IsNear(numberEnd, WordUse.MoneyCue, Reach)) return true;
        if (scene.IsNear(numberEnd, WordUse.MassCue, Reach)) return false;
        return scene.Text.Contains('\u00A3', StringComparison.Ordinal) || scene.Text.Contains("British", StringComparison.Ordinal);
    }

    /// <summary>Of the currencies that share a name, the one whose country the document names most, else the first.</summary>
    private static UnitForm Country(QuantityScene scene, UnitForm[] forms)
    {
        if (scene.Currencies.TryGetValue(forms, out var known)) return known;
        var candidates = Array.FindAll(forms, form => form.Unit.Measure == QuantityMeasure.Money);
        var counts = new int[candidates.Length];
        if (candidates.Length > 1)
            foreach (ref readonly var token in scene.Tokens.Tokens)
                if (token.Has(TokenTraits.Capitalized))
                    for (var i = 0; i < candidates.Length; i++)
                        if (candidates[i].Unit.CountryWords.AsSpan().Contains(token.Lower)) counts[i]++;
        var best = Array.IndexOf(counts, counts.Max());
        return scene.Currencies[forms] = candidates[best];
    }
}

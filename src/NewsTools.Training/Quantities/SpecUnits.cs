namespace NewsTools.Training.Quantities;

/// <summary>The names that Recognizers-Text has for units, with our codes. Coins are there units of their own, here parts of one.</summary>
internal static class SpecUnits
{
    private static readonly Dictionary<string, string[]> Codes = new(StringComparer.Ordinal)
    {
        ["Dollar"] = ["USD"], ["United States dollar"] = ["USD"], ["Cent"] = ["USD", "EUR"], ["Pence"] = ["GBP"], ["Pound"] = ["GBP", "[lb_av]"],
        ["British pound"] = ["GBP"], ["Franc"] = ["CHF"], ["Rupee"] = ["INR"], ["Bitcoin"] = ["XBT"],
        ["Barrel"] = ["[bbl_us]"], ["Bit"] = ["bit"], ["Cubic foot"] = ["[cft_i]"], ["Decimeter"] = ["dm"], ["Dram"] = ["[dr_av]"], ["Foot"] = ["[ft_i]"],
        ["Gallon"] = ["[gal_us]"], ["Inch"] = ["[in_i]"], ["Kilogram"] = ["kg"], ["Kilometer"] = ["km"], ["Megabyte"] = ["MBy"], ["Meter"] = ["m"],
        ["Metric ton"] = ["t"], ["Microgram"] = ["ug"], ["Mile"] = ["[mi_i]"], ["Millimeter"] = ["mm"], ["Ounce"] = ["[oz_av]", "[oz_tr]"], ["Picometer"] = ["pm"],
        ["Radian"] = ["rad"], ["Square meter"] = ["m2"], ["Teaspoon"] = ["[tsp_us]"], ["Degree"] = ["deg"], ["C"] = ["Cel"], ["F"] = ["[degF]"],
    };

    private static readonly Dictionary<string, decimal> Parts = new(StringComparer.Ordinal) { ["Cent"] = 0.01m, ["Pence"] = 0.01m };

    /// <summary>Whether a code is that of a name; a name without an entry is that of a currency, whose code the spec gives.</summary>
    public static bool Agree(string name, string code) => !Codes.TryGetValue(name, out var codes) || codes.Contains(code);

    /// <summary>One of the named unit in ours.</summary>
    public static decimal PartOf(string? name) => name is null ? 1 : Parts.GetValueOrDefault(name, 1);
}

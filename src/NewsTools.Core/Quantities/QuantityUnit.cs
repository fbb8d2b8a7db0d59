namespace NewsTools.Quantities;

/// <summary>A unit of measure or a currency.</summary>
/// <param name="Code">The UCUM or ISO 4217 code.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="SiUnit">The SI unit, or null.</param>
/// <param name="Factor">One of the unit in the SI unit; of a coin, in its currency.</param>
/// <param name="Offset">What is added to the value before it is multiplied, as for degrees.</param>
internal sealed record QuantityUnit(string Code, QuantityMeasure Measure, string? SiUnit, decimal Factor, decimal Offset)
{
    /// <summary>The words that speak for a currency's country, by hash.</summary>
    public uint[] CountryWords { get; init; } = [];

    /// <summary>What a unit that is a rate is for, or null: barrels per day.</summary>
    public string? Per { get; init; }

    /// <summary>A value in the SI unit, or null where there is none or it is too large.</summary>
    public decimal? ToSi(decimal value)
    {
        if (SiUnit is null || Math.Abs(value) > 1e15m || Factor > 1e13m) return null;
        return AmountDigits.Round((value + Offset) * Factor);
    }
}

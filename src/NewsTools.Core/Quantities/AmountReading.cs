namespace NewsTools.Quantities;

/// <summary>A number with its unit, as it is read: positions count pieces of the sentence.</summary>
internal struct AmountReading
{
    /// <summary>The first piece, sign or currency included.</summary>
    public int First;

    /// <summary>The first piece of the number itself.</summary>
    public int Number;

    /// <summary>The piece after the number.</summary>
    public int NumberEnd;

    /// <summary>The piece after the unit, or after the number where there is none.</summary>
    public int End;

    /// <summary>The value; of a range the lower end.</summary>
    public decimal Value;

    /// <summary>The upper end of a range, or null.</summary>
    public decimal? Upper;

    /// <summary>How the number is written.</summary>
    public NumberTraits Traits;

    /// <summary>The unit, or null for a bare number.</summary>
    public QuantityUnit? Unit;

    /// <summary>Whether number and unit are one word: <c>155mm</c>, <c>10-mile</c>.</summary>
    public bool Compound;

    /// <summary>Whether the number can be multiplied with a scale behind the upper end: <c>$3-5bn</c>.</summary>
    public bool Bare;

    /// <summary>The scale at the end of the number: 1,000,000 of <c>2.5 million</c>, else 1.</summary>
    public decimal Scale;

    /// <summary>What a rate is for, or null.</summary>
    public string? Per;

    /// <summary>Whether an amount is there.</summary>
    public readonly bool Success => End > 0;

    /// <summary>Whether the number has a trait.</summary>
    public readonly bool Has(NumberTraits traits) => (Traits & traits) == traits;
}

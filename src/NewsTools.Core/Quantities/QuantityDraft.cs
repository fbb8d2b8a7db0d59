namespace NewsTools.Quantities;

/// <summary>What was read of one amount, on its way to a fact: positions count pieces.</summary>
internal struct QuantityDraft
{
    public QuantityRule Rule;
    public int First;
    public int End;
    public decimal Value;
    public decimal? Upper;
    public QuantityMeasure Measure;
    public string? Unit;
    public QuantityUnit? Si;
    public QuantityModifier Modifier;
    public int ItemFirst;
    public int ItemEnd;
    public string? Role;
    public string? Per;

    /// <summary>A draft of a number with its unit.</summary>
    public QuantityDraft(QuantityRule rule, in AmountReading amount, QuantityMeasure measure)
    {
        (Rule, First, End, Value, Upper, Measure, Per) = (rule, amount.First, amount.End, amount.Value, amount.Upper, measure, amount.Per);
        if (amount.Unit is { } unit) (Unit, Si) = (unit.Code, unit.SiUnit is null ? null : unit);
    }
}

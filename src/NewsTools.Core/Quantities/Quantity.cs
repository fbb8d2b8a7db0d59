namespace NewsTools;

/// <summary>
/// One place where an article says how many or how much. The text runs from the modifier to the head of what is
/// counted; of a measure it is the number and the unit.
/// </summary>
public sealed class Quantity : Fact
{
    private readonly TextSpan? _item;

    internal Quantity(in FactOrigin origin, TextSpan? item) : base(origin) => _item = item;

    /// <summary>The number, scale words and signs included: 1200000000 for <c>$1.2bn</c>, 0.5 for <c>half</c>.</summary>
    public decimal Value { get; internal init; }

    /// <summary>The upper end of a range, or the other side of a score or vote, or null.</summary>
    public decimal? UpperValue { get; internal init; }

    /// <summary>What it is an amount of.</summary>
    public QuantityMeasure Measure { get; internal init; }

    /// <summary>The ISO 4217 or UCUM code of the unit, in braces where UCUM has none; null for counts.</summary>
    public string? Unit { get; internal init; }

    /// <summary>What the words around it claim.</summary>
    public QuantityModifier Modifier { get; internal init; }

    /// <summary>The noun phrase that is counted or measured, without its article, or null.</summary>
    public string? Item => _item is { } span ? GetArticle().Text.Substring(span.Start, span.Length) : null;

    /// <summary>The verb of which it is the amount, as the dictionary has it: <c>kill</c> for <c>killing 107 or more</c>; or null.</summary>
    public string? Role { get; internal init; }

    /// <summary>What a rate is for, as a UCUM code or a word: <c>[bbl_us]</c> for <c>$40 a barrel</c>, <c>share</c>; or null.</summary>
    public string? Per { get; internal init; }

    /// <summary>The value in the SI unit, to twelve digits, or null where there is none.</summary>
    public decimal? SIValue { get; internal init; }

    /// <summary>The upper value in the SI unit, or null.</summary>
    public decimal? SIUpperValue { get; internal init; }

    /// <summary>The coherent SI unit of the measure as a UCUM code, or null.</summary>
    public string? SIUnit { get; internal init; }

    /// <summary>The place of the item, or null.</summary>
    public TextSpan? GetItemSpan() => _item;
}

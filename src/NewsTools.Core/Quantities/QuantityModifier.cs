namespace NewsTools;

/// <summary>What the words around an amount claim of it.</summary>
public enum QuantityModifier
{
    /// <summary>The amount as it stands: nothing is said, or <c>exactly</c>.</summary>
    Exact,

    /// <summary>Around it: <c>some 200</c>, <c>an estimated 3 million</c>.</summary>
    About,

    /// <summary>A little less: <c>nearly 200</c>, <c>just under 5%</c>.</summary>
    Nearly,

    /// <summary>It or more: <c>at least 12</c>, <c>107 or more</c>; also <c>dozens</c>, whose value is the scale.</summary>
    AtLeast,

    /// <summary>More than it: <c>over 3,000</c>.</summary>
    MoreThan,

    /// <summary>It or less: <c>up to 700</c>, <c>as many as 40</c>.</summary>
    AtMost,

    /// <summary>Less than it: <c>fewer than 1,000</c>.</summary>
    LessThan,
}

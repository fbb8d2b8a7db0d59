namespace NewsTools;

/// <summary>How a number is written and what it claims.</summary>
[Flags]
internal enum NumberTraits : byte
{
    /// <summary>A plain cardinal number in digits.</summary>
    None = 0,

    /// <summary>An ordinal: <c>third</c>, <c>20th</c>.</summary>
    Ordinal = 1,

    /// <summary>At least one part is in words.</summary>
    Words = 2,

    /// <summary>A part of one: <c>two-thirds</c>, <c>half</c>.</summary>
    Fraction = 4,

    /// <summary>Not said how many: <c>several</c> (value 0), <c>dozens</c> (the value is the scale).</summary>
    Vague = 8,

    /// <summary>Opens with <c>a</c> or <c>an</c> in the place of one: <c>a million</c>.</summary>
    Article = 16,

    /// <summary>Has a word for a power of ten, a dozen or the like.</summary>
    Scaled = 32,
}

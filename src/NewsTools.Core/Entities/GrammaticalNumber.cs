namespace NewsTools.Entities;

/// <summary>What is known of number, as bits that may be.</summary>
[Flags]
internal enum GrammaticalNumber : byte
{
    /// <summary>One.</summary>
    Singular = 1,

    /// <summary>More than one.</summary>
    Plural = 2,

    /// <summary>Either, as a company is <c>it</c> or <c>they</c>.</summary>
    Any = Singular | Plural,
}

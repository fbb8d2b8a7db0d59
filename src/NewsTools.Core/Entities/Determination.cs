namespace NewsTools.Entities;

/// <summary>How a noun phrase is determined.</summary>
internal enum Determination : byte
{
    /// <summary><c>officials</c>.</summary>
    Bare,

    /// <summary><c>the officer</c>, <c>this company</c>.</summary>
    Definite,

    /// <summary><c>an official</c>, <c>some residents</c>.</summary>
    Indefinite,

    /// <summary><c>two people</c>.</summary>
    Counted,

    /// <summary><c>his wife</c>, <c>the company's chief</c>.</summary>
    Owned,
}

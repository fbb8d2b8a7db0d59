namespace NewsTools.Entities;

/// <summary>What a phrase is in its clause: what stands higher is spoken of again more often.</summary>
internal enum Rank : byte
{
    /// <summary>Outside a clause, or part of another word: <c>US</c> in <c>US official</c>.</summary>
    Other,

    /// <summary>A phrase at a noun.</summary>
    Modifier,

    /// <summary>A phrase at a verb that is no object.</summary>
    Oblique,

    /// <summary>A possessor.</summary>
    Possessor,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A subject.</summary>
    Subject,
}

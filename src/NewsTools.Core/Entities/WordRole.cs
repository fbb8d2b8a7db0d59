namespace NewsTools.Entities;

/// <summary>What a word of a closed class does for references, as bits.</summary>
[Flags]
internal enum WordRole : ushort
{
    None = 0,

    /// <summary>A pronoun that refers: <c>he</c>, <c>its</c>.</summary>
    Pronoun = 1,

    /// <summary><c>who</c>.</summary>
    Relative = 2,

    /// <summary><c>Mr.</c>, <c>Lady</c>.</summary>
    Title = 4,

    /// <summary><c>the</c>.</summary>
    The = 8,

    /// <summary><c>this</c>, <c>those</c>.</summary>
    Demonstrative = 16,

    /// <summary><c>a</c>, <c>some</c>.</summary>
    Indefinite = 32,

    /// <summary>A verb of speech or thought.</summary>
    Speech = 64,

    /// <summary>A word after which <c>it</c> refers to nothing: <c>it is likely that</c>.</summary>
    Empty = 128,

    /// <summary>A pronoun of the first person.</summary>
    FirstPerson = 256,

    /// <summary>A possessive pronoun.</summary>
    Possessive = 512,

    /// <summary>A reflexive pronoun.</summary>
    Reflexive = 1024,

    /// <summary>A word between two names of one bearer: <c>or</c>, <c>called</c>.</summary>
    Renaming = 2048,

    /// <summary>A word by which a role is of the past: <c>former</c>.</summary>
    Former = 4096,

    /// <summary>A word that denies.</summary>
    Not = 8192,
}

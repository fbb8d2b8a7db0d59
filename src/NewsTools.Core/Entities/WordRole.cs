namespace NewsTools.Entities;

/// <summary>What a word of a closed class does for references, as bits.</summary>
[Flags]
internal enum WordRole : uint
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

    /// <summary>A first name of women and of men, here or in one country and another: <c>Robin</c>, <c>Joan</c>.</summary>
    Epicene = 16384,

    /// <summary>A preposition after a person that tells where or when something happens: <c>in</c>, <c>on</c>.</summary>
    Placing = 32768,

    /// <summary>A word by which a phrase means another than was spoken of: <c>rival</c>.</summary>
    Contrast = 65536,

    /// <summary>A verb that with <c>on</c> or <c>to</c> speaks to a government: <c>appealed to London</c>.</summary>
    Addressing = 131072,

    /// <summary>A verb of what must be, as is said of who can act: <c>Tehran must</c>.</summary>
    Must = 262144,

    /// <summary>A family name that stands before the first name, so that that tells no sex: <c>Nguyen</c>.</summary>
    FamilyFirst = 524288,

    /// <summary>A verb of thought, as is said of who can think: <c>Tehran fears</c>.</summary>
    Mind = 1048576,

    /// <summary>A pronoun of the second person.</summary>
    SecondPerson = 2097152,

    /// <summary>A word for asking somebody for the press.</summary>
    Interview = 4194304,

    /// <summary>A verb that gives somebody an office: <c>elected her as its leader</c>.</summary>
    Naming = 8388608,
}

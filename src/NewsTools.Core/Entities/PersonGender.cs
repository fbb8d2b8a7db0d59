namespace NewsTools.Entities;

/// <summary>What is known of a person's sex, as bits that may be: a pronoun fits where the two share one.</summary>
[Flags]
internal enum PersonGender : byte
{
    /// <summary>No person: <c>it</c>.</summary>
    Neuter = 1,

    /// <summary><c>he</c>.</summary>
    Male = 2,

    /// <summary><c>she</c>.</summary>
    Female = 4,

    /// <summary>A person of unknown sex.</summary>
    Either = Male | Female,

    /// <summary>Nothing is known.</summary>
    Any = Neuter | Male | Female,
}

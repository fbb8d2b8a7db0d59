namespace NewsTools.Entities;

/// <summary>One entity as the resolver leaves it; <see cref="Entity"/> is made of it when somebody asks.</summary>
internal struct EntityRow
{
    /// <summary>What it is.</summary>
    public MentionKind Kind;

    /// <summary>Whether the text names it.</summary>
    public Attribution Attribution;

    /// <summary>What pronouns fit.</summary>
    public PersonGender Gender;

    /// <summary>One or many.</summary>
    public GrammaticalNumber Number;

    /// <summary>The canonical name, or null for one that the text does not name.</summary>
    public string? Name;

    /// <summary>The name under which it is known outside the text, or null.</summary>
    public string? Key;

    /// <summary>The tokens that are the name of an unnamed entity.</summary>
    public int NameFirst, NameEnd;

    /// <summary>Index of the name mention that gives the role, or -1.</summary>
    public int RoleFrom;

    /// <summary>The tokens of the role where no name mention gives it; empty where there is none.</summary>
    public int RoleFirst, RoleEnd;

    /// <summary>ISO 3166-1 alpha-2 code, or null.</summary>
    public string? Country;
}

namespace NewsTools;

/// <summary>One row of a lexicon's source, or one that a user adds: a name, its aliases and what it is. Immutable.</summary>
public sealed record LexiconEntry
{
    /// <summary>
    /// The canonical name. It may be empty where <see cref="Pattern"/> is given: then what the pattern matches is
    /// the name.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required LexiconKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country that it is or belongs to, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Other ways to write the name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>A pattern of words that is this name, or null; its syntax is that of <see cref="WordPattern"/>.</summary>
    public string? Pattern { get; init; }

    /// <summary>What holds for every surface of the entry.</summary>
    internal LexiconTraits Traits { get; init; }

    /// <summary>The surfaces that are ordinary words too, so that context must confirm them.</summary>
    internal IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>What the kind needs to know beyond its name: the role of a person, the type of a demonym; or null.</summary>
    internal string? Detail { get; init; }

    /// <summary>Whether the canonical name is itself a surface; the country's name is none of its demonym's.</summary>
    internal bool NameIsSurface { get; init; } = true;

    /// <summary>The surfaces: the name where it is one, then the aliases.</summary>
    internal IEnumerable<string> Surfaces => NameIsSurface && Name.Length > 0 ? Aliases.Prepend(Name) : Aliases;
}

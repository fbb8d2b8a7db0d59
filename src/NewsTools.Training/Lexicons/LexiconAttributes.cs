namespace NewsTools.Training.Lexicons;

/// <summary>What the attributes of the lexicon's source mean.</summary>
internal static class LexiconAttributes
{
    /// <summary>The finer kind that the attribute <c>type</c> gives an organisation.</summary>
    public static LexiconKind Refine(LexiconKind kind, string? type) => (kind, type) switch
    {
        (LexiconKind.Organization, "company") => LexiconKind.Company,
        (LexiconKind.Organization, "sport") => LexiconKind.Team,
        _ => kind,
    };

    /// <summary>The traits that attributes give an entry.</summary>
    /// <param name="kind">The entry's kind.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="error">Makes the exception for what is wrong.</param>
    /// <exception cref="FormatException">An attribute is unknown or its value is.</exception>
    public static LexiconTraits TraitsOf(LexiconKind kind, Dictionary<string, string> attributes, Func<string, FormatException> error)
    {
        var traits = LexiconTraits.None;
        foreach (var (key, value) in attributes) traits |= TraitOf(kind, key, value) ?? throw error($"attribute '{key}={value}' is unknown");
        return traits;
    }

    private static LexiconTraits? TraitOf(LexiconKind kind, string key, string value) => (key, value) switch
    {
        ("generic", "true") => LexiconTraits.Generic,
        ("head", "true") => LexiconTraits.Head,
        ("official", "true") => LexiconTraits.Official,
        ("historical", "true") => LexiconTraits.Historical,
        ("gender", "m") => LexiconTraits.Male,
        ("gender", "f") => LexiconTraits.Female,
        ("gender", "mf" or "u" or "n") => LexiconTraits.Male | LexiconTraits.Female,
        ("major", "true") => LexiconTraits.Major,
        ("position", "first") => LexiconTraits.First,
        ("position", "last") => LexiconTraits.Last,
        ("position", "any") => LexiconTraits.First | LexiconTraits.Last,
        ("metonym", _) => LexiconTraits.Metonym,
        ("type", "region" or "city") when kind == LexiconKind.Demonym => LexiconTraits.Regional,
        ("ambiguous" or "type" or "of", _) => LexiconTraits.None,
        _ => null,
    };
}

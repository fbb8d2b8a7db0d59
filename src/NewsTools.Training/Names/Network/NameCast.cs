namespace NewsTools.Training.Names;

/// <summary>
/// The names that an invented document speaks of again and again. A slot ends in a digit: <c>acronym1</c> are the first
/// letters of <c>body1</c>, <c>short1</c> is the first word of <c>firm1</c>, <c>family1</c> the last of <c>person1</c>.
/// </summary>
internal sealed class NameCast(NamePools pools, ComposedNames composed)
{
    private const int Tries = 20;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Whether a slot is one of the cast's.</summary>
    public static bool Has(string slot) => char.IsAsciiDigit(slot[^1]);

    /// <summary>The name in a slot and its label.</summary>
    public (string Text, string Label) this[string slot]
    {
        get
        {
            var (role, number) = (slot[..^1], slot[^1]);
            return role switch
            {
                "body" => (Keep("body" + number, () => WithAcronym("body")), "ORG"),
                "acronym" => (ComposedNames.AcronymOf(this["body" + number].Text) ?? this["body" + number].Text, "ORG"),
                "party" => (Keep("party" + number, () => WithAcronym("party")), "ORG"),
                "partyacronym" => (ComposedNames.AcronymOf(this["party" + number].Text) ?? this["party" + number].Text, "ORG"),
                "firm" => (Keep("firm" + number, () => composed["firm"]), "ORG"),
                "short" => (this["firm" + number].Text.Split(' ')[0], "ORG"),
                "person" => (Keep("person" + number, pools.Person), "PER"),
                "family" => (this["person" + number].Text.Split(' ')[^1], "PER"),
                "town" => (Keep("town" + number, () => pools.Invented("city")), "LOC"),
                "CITY" => (this["town" + number].Text.ToUpperInvariant(), "LOC"),
                "region" => (Keep("region" + number, () => pools["place"]), "LOC"),
                "country" => (Keep("country" + number, () => pools["country"]), "LOC"),
                _ => throw new FormatException($"The templates have no slot '{slot}'."),
            };
        }
    }

    private string WithAcronym(string kind)
    {
        var name = composed[kind];
        for (var i = 0; i < Tries && ComposedNames.AcronymOf(name) is null; i++) name = composed[kind];
        return name;
    }

    private string Keep(string slot, Func<string> invent) =>
        _names.TryGetValue(slot, out var name) ? name : _names[slot] = invent();
}

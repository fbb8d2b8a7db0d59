using NewsTools.Entities;

namespace NewsTools;

/// <summary>Somebody or something that an article speaks of, in one or many places. Its own place is the first of them.</summary>
public sealed class Entity : Fact
{
    private readonly EntityLayer _layer;

    internal Entity(EntityLayer layer, in FactOrigin origin) : base(origin) => _layer = layer;

    /// <summary>The number in the article, from 1 in the order of first mentions.</summary>
    public int Id { get; internal init; }

    /// <summary>The canonical name: the fullest form that the text gives, a state's own name; for an unnamed one its first mention without article.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>What it is.</summary>
    public MentionKind Kind { get; internal init; }

    /// <summary>The role as the text gives it first, or null.</summary>
    public string? Role { get; internal init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country that it is or belongs to, or null where unknown.</summary>
    public string? Country { get; internal init; }

    /// <summary>Whether the text names it.</summary>
    public Attribution Attribution { get; internal init; }

    /// <summary>The number of mentions.</summary>
    public int Count { get; internal init; }

    /// <summary>The other names that the text has for it, joined by <c>"; "</c>, or null where there are none.</summary>
    public string? Aliases { get; internal init; }

    /// <summary>The offset of the first mention; the same as <see cref="Fact.Start"/>.</summary>
    public int FirstStart => Start;

    /// <summary>The name under which it is known outside the text: the lexicon's.</summary>
    internal string Key { get; init; } = "";

    internal PersonGender Gender { get; init; }

    internal GrammaticalNumber Number { get; init; }

    /// <summary>The mentions in text order: names, noun phrases and pronouns.</summary>
    public IReadOnlyList<Mention> GetMentions()
    {
        var indices = _layer.ReferencesOf(Id - 1);
        var mentions = new Mention[indices.Length];
        for (var i = 0; i < mentions.Length; i++) mentions[i] = _layer.Mentions[indices[i]];
        return mentions;
    }

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;
}

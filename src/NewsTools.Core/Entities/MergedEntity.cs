namespace NewsTools;

/// <summary>One person, organisation, place or other named thing over several articles. Immutable.</summary>
public sealed class MergedEntity
{
    private readonly Entity[] _entities;

    internal MergedEntity(Entity[] entities)
    {
        _entities = entities;
        var longest = entities[0];
        foreach (var entity in entities)
        {
            Count += entity.Count;
            Role ??= entity.Role;
            Country ??= entity.Country;
            if (entity.Published is { } date && (FirstPublished is null || date < FirstPublished)) FirstPublished = date;
            if (entity.Published is { } last && (LastPublished is null || last > LastPublished)) LastPublished = last;
            if (entity.Count > longest.Count) longest = entity;
        }

        (Name, Kind) = (longest.Name, longest.Kind);
        ArticleCount = entities.Select(entity => entity.ArticleId).Distinct().Count();
        var aliases = entities.SelectMany(entity => entity.Aliases?.Split("; ") ?? []).Where(alias => alias != Name).Distinct().Order(StringComparer.Ordinal).ToList();
        Aliases = aliases.Count == 0 ? null : string.Join("; ", aliases);
    }

    /// <summary>The canonical name.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public MentionKind Kind { get; }

    /// <summary>The first role that an article gives, or null.</summary>
    public string? Role { get; }

    /// <summary>ISO 3166-1 alpha-2 code of the country that it is or belongs to, or null where unknown.</summary>
    public string? Country { get; }

    /// <summary>The number of articles that speak of it.</summary>
    public int ArticleCount { get; }

    /// <summary>The number of mentions in them.</summary>
    public int Count { get; }

    /// <summary>Its other names, joined by <c>"; "</c>, or null where there are none.</summary>
    public string? Aliases { get; }

    /// <summary>The date of the earliest of the articles that have one.</summary>
    public DateTimeOffset? FirstPublished { get; }

    /// <summary>The date of the latest of the articles that have one.</summary>
    public DateTimeOffset? LastPublished { get; }

    /// <summary>The entities of the single articles, in the order in which they came.</summary>
    public IReadOnlyList<Entity> GetEntities() => _entities;

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;
}

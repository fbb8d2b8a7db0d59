namespace NewsTools;

/// <summary>
/// Merges the named entities of many articles: those of one name and kind whose countries and roles can be of one bearer.
/// Not thread-safe; what it gives is.
/// </summary>
public sealed class EntityMerger
{
    private readonly List<Group> _groups = [];
    private readonly Dictionary<(string Name, MentionKind Kind), List<Group>> _byName = [];

    private sealed record Group(List<Entity> Entities)
    {
        public string? Country { get; set; }

        public HashSet<string> RoleWords { get; } = new(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds an entity of one article; those without name are of that article alone and are left out.</summary>
    public void Add(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity.Attribution != Attribution.Named) return;
        var key = (entity.Key.ToUpperInvariant(), entity.Kind);
        if (!_byName.TryGetValue(key, out var namesakes)) _byName[key] = namesakes = [];
        var group = namesakes.Find(group => IsOf(entity, group));
        if (group is null)
        {
            group = new Group([]);
            namesakes.Add(group);
            _groups.Add(group);
        }

        group.Entities.Add(entity);
        group.Country ??= entity.Country;
        group.RoleWords.UnionWith(WordsOf(entity.Role));
    }

    /// <summary>The entities so far: those of the most articles first, then those with the most mentions, then as they came.</summary>
    public IReadOnlyList<MergedEntity> ToList() =>
        [.. _groups.Select(group => new MergedEntity([.. group.Entities])).OrderByDescending(entity => entity.ArticleCount).ThenByDescending(entity => entity.Count)];

    /// <summary>Countries that differ tell namesakes apart; roles without a common word do where the country does not say that they are one.</summary>
    private static bool IsOf(Entity entity, Group group)
    {
        if (entity.Country is not null && group.Country is not null) return entity.Country == group.Country;
        return entity.Role is null || group.RoleWords.Count == 0 || group.RoleWords.Overlaps(WordsOf(entity.Role));
    }

    private static string[] WordsOf(string? role) => role?.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}

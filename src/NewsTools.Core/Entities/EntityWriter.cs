namespace NewsTools.Entities;

/// <summary>Makes the objects that users see out of the resolver's rows.</summary>
internal static class EntityWriter
{
    private const double NominalConfidence = 0.8;
    private const double PronounConfidence = 0.7;

    /// <summary>The entities, in the order of the rows.</summary>
    public static Entity[] WriteEntities(Document document, EntityLayer layer, EntityRow[] rows)
    {
        var entities = new Entity[rows.Length];
        for (var i = 0; i < rows.Length; i++) entities[i] = Write(document, layer, rows[i], i);
        return entities;
    }

    /// <summary>The mentions, in the order of the references.</summary>
    public static Mention[] WriteMentions(Document document, IReadOnlyList<Entity> entities, ReferenceRow[] references)
    {
        var mentions = new Mention[references.Length];
        for (var i = 0; i < mentions.Length; i++) mentions[i] = Write(document, entities[references[i].Entity], references[i]);
        return mentions;
    }

    private static Entity Write(Document document, EntityLayer layer, in EntityRow row, int index)
    {
        var name = NameOf(document, row);
        return new Entity(layer, OriginOf(document, layer.References[layer.ReferencesOf(index)[0]]))
        {
            Id = index + 1,
            Name = name,
            Kind = row.Kind,
            Role = RoleOf(document, row),
            Country = row.Country,
            Attribution = row.Attribution,
            Count = layer.ReferencesOf(index).Length,
            Aliases = AliasesOf(document, layer, index, name),
            Key = row.Key ?? name,
            Gender = row.Gender,
            Number = row.Number,
        };
    }

    /// <summary>The canonical name.</summary>
    public static string NameOf(Document document, in EntityRow row) => row.Name ?? TextOf(document, row.NameFirst, row.NameEnd);

    /// <summary>The role as the text gives it first, or null.</summary>
    public static string? RoleOf(Document document, in EntityRow row) =>
        row.RoleFrom >= 0 ? document.Mentions[row.RoleFrom].Role
        : row.RoleEnd > row.RoleFirst ? TextOf(document, row.RoleFirst, row.RoleEnd)
        : null;

    /// <summary>The other names in the order in which they come, each once.</summary>
    private static string? AliasesOf(Document document, EntityLayer layer, int entity, string name)
    {
        List<string>? aliases = null;
        foreach (var index in layer.ReferencesOf(entity))
        {
            ref readonly var reference = ref layer.References[index];
            if (reference.Form != MentionForm.Name || document.Tokens.SpanOf(reference.First, reference.End).In(document.Text).SequenceEqual(name)) continue;
            var text = TextOf(document, reference.First, reference.End);
            if (text == name || aliases?.Contains(text) == true) continue;
            (aliases ??= []).Add(text);
        }

        return aliases is null ? null : string.Join("; ", aliases);
    }

    private static Mention Write(Document document, Entity entity, in ReferenceRow reference)
    {
        var named = reference.Name >= 0 ? document.Mentions[reference.Name] : null;
        return new Mention(OriginOf(document, reference))
        {
            Kind = named?.Kind ?? entity.Kind,
            Name = entity.Name,
            Form = reference.Form,
            Role = named?.Role ?? entity.Role,
            Country = named?.Country ?? entity.Country,
            EntityId = entity.Id,
            Metonym = named?.Metonym ?? false,
        };
    }

    private static FactOrigin OriginOf(Document document, in ReferenceRow reference)
    {
        if (reference.Name >= 0)
        {
            var name = document.Mentions[reference.Name];
            return new FactOrigin(document.Article, name.GetSpan(), name.Paragraph, name.Sentence, name.Confidence, name.Rule);
        }

        var span = document.Tokens.SpanOf(reference.First, reference.End);
        return reference.Form switch
        {
            MentionForm.Pronoun => document.Locate(span, PronounConfidence, "entities/pronoun"),
            MentionForm.Name => document.Locate(span, NominalConfidence, "entities/name"),
            _ => document.Locate(span, NominalConfidence, "entities/nominal"),
        };
    }

    private static string TextOf(Document document, int first, int end) =>
        NameText.Of(document.Tokens.SpanOf(first, end).In(document.Text));
}

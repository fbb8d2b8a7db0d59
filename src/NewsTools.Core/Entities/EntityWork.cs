namespace NewsTools.Entities;

/// <summary>The scratch memory of one thread's <see cref="EntityResolver"/>, and the order of its steps.</summary>
internal sealed class EntityWork
{
    private readonly List<EntityRow> _rows = [];
    private readonly Dictionary<(string Name, int Class), int> _byName = [];

    public EntityLayer Resolve(Document document, Lexicon lexicon, CancellationToken cancellation)
    {
        _rows.Clear();
        _byName.Clear();
        var tokens = document.Tokens;
        var tree = document.Tree;
        var mentions = document.Mentions;
        var references = new ReferenceRow[mentions.Count];
        var entityAt = new int[tokens.Tokens.Length];
        var token = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            while (token > 0 && tokens.Tokens[token].Start > mention.Start) token--;
            while (tokens.Tokens[token].End <= mention.Start) token++;
            var end = token;
            while (end < tokens.Tokens.Length && tokens.Tokens[end].Start < mention.Start + mention.Length) end++;
            var head = HeadOf(tree, token, end);
            var entity = EntityFor(mention, i);
            references[i] = new ReferenceRow(token, end, head, entity, MentionForm.Name, i);
            if (entityAt[head] == 0) entityAt[head] = entity + 1;
        }

        return new EntityLayer(document, [.. _rows], references, entityAt);
    }

    private int EntityFor(Mention mention, int index)
    {
        var key = (mention.Name, mention.Kind == MentionKind.Nationality ? (int)MentionKind.Place : (int)mention.Kind);
        if (_byName.TryGetValue(key, out var known)) return known;
        _rows.Add(new EntityRow
        {
            Kind = mention.Kind == MentionKind.Nationality && mention.Country is not null ? MentionKind.Place : mention.Kind,
            NameFrom = index,
            RoleFrom = mention.Role is null ? -1 : index,
            Country = mention.Country,
            Gender = mention.Kind == MentionKind.Person ? PersonGender.Either : PersonGender.Neuter,
            Number = mention.Kind == MentionKind.Person ? GrammaticalNumber.Singular : GrammaticalNumber.Any,
        });
        return _byName[key] = _rows.Count - 1;
    }

    private static int HeadOf(TreeLayer tree, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (tree.Heads[token] < first || tree.Heads[token] >= end) return token;
        return first;
    }
}

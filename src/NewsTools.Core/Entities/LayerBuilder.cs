namespace NewsTools.Entities;

/// <summary>Keeps the candidates that are worth an entity and numbers them in text order.</summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
internal sealed class LayerBuilder(Scene scene, CandidateList candidates)
{
    private readonly RowList<EntityRow> _rows = new();
    private int[] _numbers = [];

    /// <summary>The layer of the document.</summary>
    public EntityLayer Build()
    {
        _rows.Clear();
        if (_numbers.Length < candidates.Count) _numbers = new int[candidates.Count * 2];
        else Array.Clear(_numbers, 0, candidates.Count);
        candidates.References.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        var references = new ReferenceRow[CountKept()];
        var count = 0;
        foreach (var reference in candidates.References)
        {
            var index = candidates.Find(reference.Entity);
            if (IsKept(candidates[index])) references[count++] = reference with { Entity = NumberOf(index) - 1 };
        }

        return new EntityLayer(scene.Document, _rows.ToArray(), references, EntitiesAt());
    }

    /// <summary>Named ones, and persons and organisations that are spoken of twice or that speak.</summary>
    private static bool IsKept(in Candidate candidate) =>
        !candidate.IsThing && (candidate.IsNamed || (candidate.Kind is MentionKind.Person or MentionKind.Organization && (candidate.Count > 1 || candidate.Speaks)));

    private int CountKept()
    {
        var count = 0;
        foreach (var reference in candidates.References)
            if (IsKept(candidates[candidates.Find(reference.Entity)])) count++;
        return count;
    }

    private int NumberOf(int index)
    {
        if (_numbers[index] > 0) return _numbers[index];
        ref readonly var candidate = ref candidates[index];
        _rows.Add(new EntityRow
        {
            Kind = candidate.Kind,
            Attribution = candidate.Attribution,
            Gender = candidate.Gender,
            Number = candidate.Number,
            Name = candidate.Name,
            Key = candidate.Key,
            NameFirst = candidate.NameFirst,
            NameEnd = candidate.NameEnd,
            RoleFrom = candidate.RoleFrom,
            RoleFirst = candidate.RoleFirst,
            RoleEnd = candidate.RoleEnd,
            Country = candidate.Country,
        });
        return _numbers[index] = _rows.Count;
    }

    private int[] EntitiesAt()
    {
        var at = scene.CandidateAt;
        var entities = new int[scene.Count];
        for (var token = 0; token < entities.Length; token++)
            if (at[token] > 0) entities[token] = _numbers[candidates.Find(at[token] - 1)];
        return entities;
    }
}

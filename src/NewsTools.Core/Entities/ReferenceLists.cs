namespace NewsTools.Entities;

/// <summary>The references sorted by their entities, so that each entity has its own at hand.</summary>
internal sealed class ReferenceLists
{
    private readonly int[] _ends;
    private readonly int[] _order;

    /// <summary>Sorts by counting: one pass over the references.</summary>
    public ReferenceLists(int entities, ReadOnlySpan<ReferenceRow> references)
    {
        _ends = new int[entities + 1];
        _order = new int[references.Length];
        foreach (ref readonly var reference in references) _ends[reference.Entity + 1]++;
        for (var i = 1; i <= entities; i++) _ends[i] += _ends[i - 1];
        var places = _ends.AsSpan(0, entities).ToArray();
        for (var i = 0; i < references.Length; i++) _order[places[references[i].Entity]++] = i;
    }

    /// <summary>The indices of an entity's references, in text order.</summary>
    public ReadOnlySpan<int> Of(int entity) => _order.AsSpan(_ends[entity], _ends[entity + 1] - _ends[entity]);
}

namespace NewsTools;

/// <summary>The hash table over token sequences while it is laid out: every surface and every beginning of one.</summary>
internal sealed class LexiconTable
{
    private const double Load = 0.7;

    /// <summary>Lays the surfaces out.</summary>
    public LexiconTable(IEnumerable<CompiledSurface> surfaces)
    {
        var byKey = new SortedDictionary<uint, List<CompiledSurface>>();
        var beginnings = new SortedSet<uint>();
        foreach (var surface in surfaces)
        {
            var key = AddBeginnings(surface.Tokens, beginnings);
            if (!byKey.TryGetValue(key, out var group)) byKey[key] = group = [];
            group.Add(surface);
        }

        Groups = byKey.Values;
        Slots = Place(byKey, beginnings);
    }

    /// <summary>The surfaces, those with equal keys together, in the order of the keys; within, capitals come first.</summary>
    public IReadOnlyCollection<List<CompiledSurface>> Groups { get; }

    /// <summary>The slots, open addressing with linear probing.</summary>
    public SlotRecord[] Slots { get; }

    /// <summary>Notes the keys of what the surface begins with.</summary>
    /// <returns>The key of the whole.</returns>
    private static uint AddBeginnings(ReadOnlySpan<TokenRow> tokens, SortedSet<uint> beginnings)
    {
        var key = tokens[0].Lower;
        foreach (ref readonly var token in tokens[1..])
        {
            beginnings.Add(key);
            key = LexiconHash.Extend(key, token);
        }

        return key;
    }

    private static SlotRecord[] Place(SortedDictionary<uint, List<CompiledSurface>> byKey, SortedSet<uint> beginnings)
    {
        var values = new SortedDictionary<uint, uint>();
        foreach (var beginning in beginnings) values[beginning] = SlotRecord.Longer;
        var number = 1u;
        foreach (var (key, group) in byKey)
        {
            values[key] = values.GetValueOrDefault(key) | number;
            number += (uint)group.Count;
        }

        var slots = new SlotRecord[(int)(values.Count / Load) + 1];
        foreach (var (key, value) in values)
        {
            var index = LexiconHash.HomeOf(key, slots.Length);
            while (slots[index].Value != 0) index = index + 1 == slots.Length ? 0 : index + 1;
            slots[index] = new SlotRecord(key, value);
        }

        return slots;
    }
}

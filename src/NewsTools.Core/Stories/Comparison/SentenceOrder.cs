namespace NewsTools.Comparison;

/// <summary>Tells which sentences moved: those outside the weightiest sequence that has the same order in both articles.</summary>
internal static class SentenceOrder
{
    /// <summary>Marks the groups that moved.</summary>
    /// <param name="groups">In the order of the reference article.</param>
    public static void MarkMoved(List<SentenceGroup> groups)
    {
        var ends = groups.ConvertAll(group => group.After[0].Index);
        var places = ends.Order().Distinct().Select((end, i) => (end, i)).ToDictionary(pair => pair.end, pair => pair.i + 1);
        var (best, before) = (new (double Weight, int Group)[places.Count + 1], new int[groups.Count]);
        Array.Fill(best, (0, -1));
        var last = (Weight: 0.0, Group: -1);
        for (var i = 0; i < groups.Count; i++)
        {
            var place = places[ends[i]];
            var chain = BestUpTo(best, place - 1);
            before[i] = chain.Group;
            var here = (Weight: chain.Weight + 1 + groups[i].Before[0].Weight, Group: i);
            for (var at = place; at < best.Length; at += at & -at)
                if (here.Weight > best[at].Weight) best[at] = here;
            if (here.Weight > last.Weight) last = here;
        }

        foreach (var group in groups) group.IsMoved = true;
        for (var i = last.Group; i >= 0; i = before[i]) groups[i].IsMoved = false;
    }

    /// <summary>The weightiest chain that ends at a place or before: a Fenwick tree of maxima.</summary>
    private static (double Weight, int Group) BestUpTo((double Weight, int Group)[] best, int place)
    {
        var found = (Weight: 0.0, Group: -1);
        for (var at = place; at > 0; at -= at & -at)
            if (best[at].Weight > found.Weight) found = best[at];
        return found;
    }
}

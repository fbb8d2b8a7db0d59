namespace NewsTools;

/// <summary>Cuts a run into units: the longest surfaces of the lexicon, and single words between them.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class NameUnits(NameScan scan)
{
    private static LexiconMatch NoMatch => default;

    public void Read(int start, int end, RowList<NameUnit> units)
    {
        units.Clear();
        for (var at = start; at < end; at = units[^1].End) units.Add(UnitAt(at, end));
    }

    private NameUnit UnitAt(int at, int end)
    {
        var isName = scan.TryLongest(at, end, LexiconKinds.Names, out var name);
        var isOther = scan.TryLongest(at, end, LexiconKinds.Titles | LexiconKinds.Heads, out var other);
        if (isOther && other.Count > 1 && (!isName || other.Count > name.Count)) return new NameUnit(at, other.End, other.KindBits, NoMatch);
        if (isName && name.Count > 1) return new NameUnit(at, name.End, name.KindBits, name);
        var compound = CompoundEnd(at, end);
        return compound > at + 1
            ? new NameUnit(at, compound, PersonalKinds(at, compound), NoMatch)
            : new NameUnit(at, at + 1, scan.KindsAt(at), isName ? name : NoMatch);
    }

    /// <summary>The end of a word with hyphens inside.</summary>
    private int CompoundEnd(int at, int end)
    {
        var next = at + 1;
        while (next + 1 < end && scan.Tokens[next].Lower == FunctionWord.Hyphen) next += 2;
        return next;
    }

    private ulong PersonalKinds(int start, int end)
    {
        var personal = LexiconKinds.Of(LexiconKind.GivenName, LexiconKind.Surname);
        return (scan.KindsAt(start) | scan.KindsAt(end - 1)) & personal;
    }
}

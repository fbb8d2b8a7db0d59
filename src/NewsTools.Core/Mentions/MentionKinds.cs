namespace NewsTools;

/// <summary>How kinds of the lexicon and columns of scores become kinds of mentions.</summary>
internal static class MentionKinds
{
    /// <summary>The columns of <see cref="NamePhrase.Scores"/>.</summary>
    public const int None = 0;
    public const int Person = 1;
    public const int Organization = 2;
    public const int Place = 3;

    /// <summary>The kind of mention of a kind of name, or null for words that are no names.</summary>
    public static MentionKind? Of(LexiconKind kind) => kind switch
    {
        LexiconKind.Country or LexiconKind.Capital or LexiconKind.City or LexiconKind.Region or LexiconKind.Place => MentionKind.Place,
        LexiconKind.Demonym or LexiconKind.Nationality => MentionKind.Nationality,
        LexiconKind.Organization or LexiconKind.Agency or LexiconKind.Outlet or LexiconKind.Party or LexiconKind.Legislature
            or LexiconKind.Company or LexiconKind.Team => MentionKind.Organization,
        LexiconKind.Facility => MentionKind.Facility,
        LexiconKind.Equipment => MentionKind.Equipment,
        LexiconKind.Product => MentionKind.Product,
        LexiconKind.Event => MentionKind.Event,
        LexiconKind.Law => MentionKind.Law,
        LexiconKind.Work => MentionKind.Work,
        LexiconKind.Person => MentionKind.Person,
        _ => null,
    };

    private static readonly ulong[] Kinds = CollectAll();

    /// <summary>The kinds of the lexicon that are this kind of mention, as bits.</summary>
    public static ulong KindsOf(MentionKind kind) => Kinds[(int)kind];

    private static ulong[] CollectAll()
    {
        var kinds = new ulong[EnumName.CountOf<MentionKind>()];
        for (var kind = 0; kind < kinds.Length; kind++) kinds[kind] = Collect((MentionKind)kind);
        return kinds;
    }

    private static ulong Collect(MentionKind kind)
    {
        var bits = 0UL;
        foreach (var name in LexiconKinds.In(LexiconKinds.Names))
            if (Of(name) == kind) bits |= LexiconKinds.Bit(name);
        return bits;
    }
}

using System.Numerics;

namespace NewsTools;

/// <summary>Sets of <see cref="LexiconKind"/>s as bits, one <c>1 &lt;&lt; kind</c> for each.</summary>
internal static class LexiconKinds
{
    /// <summary>The kinds that are kinds of names.</summary>
    public static readonly ulong Names = (Bit(LexiconKind.Person) << 1) - Bit(LexiconKind.Country);

    /// <summary>Words that stand before a person's name.</summary>
    public static readonly ulong Titles = Of(LexiconKind.Honorific, LexiconKind.Role, LexiconKind.RoleModifier);

    /// <summary>Words that head a name.</summary>
    public static readonly ulong Heads = Of(
        LexiconKind.OrgSuffix, LexiconKind.FacilityHead, LexiconKind.PlaceHead, LexiconKind.EventHead, LexiconKind.LawHead);

    /// <summary>Places of all sorts.</summary>
    public static readonly ulong Places = Of(
        LexiconKind.Country, LexiconKind.Capital, LexiconKind.City, LexiconKind.Region, LexiconKind.Place);

    /// <summary>Organisations of all sorts.</summary>
    public static readonly ulong Organizations = Of(
        LexiconKind.Organization, LexiconKind.Agency, LexiconKind.Outlet, LexiconKind.Party, LexiconKind.Legislature,
        LexiconKind.Company, LexiconKind.Team);

    /// <summary>Peoples of all sorts.</summary>
    public static readonly ulong Peoples = Of(LexiconKind.Demonym, LexiconKind.Nationality);

    /// <summary>Days, months and words that are no names.</summary>
    public static readonly ulong NoNames = Of(
        LexiconKind.Month, LexiconKind.Weekday, LexiconKind.Stopword, LexiconKind.NotName);

    /// <summary>The bit of one kind.</summary>
    public static ulong Bit(LexiconKind kind) => 1UL << (int)kind;

    /// <summary>The kinds whose bits are set, in order.</summary>
    public static LexiconKind[] In(ulong bits)
    {
        var kinds = new LexiconKind[BitOperations.PopCount(bits)];
        for (var i = 0; i < kinds.Length; i++, bits &= bits - 1) kinds[i] = (LexiconKind)BitOperations.TrailingZeroCount(bits);
        return kinds;
    }

    /// <summary>The bits of several kinds.</summary>
    public static ulong Of(params ReadOnlySpan<LexiconKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds) bits |= Bit(kind);
        return bits;
    }
}

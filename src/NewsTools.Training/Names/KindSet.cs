using System.Numerics;

namespace NewsTools.Training.Names;

/// <summary>A set of <see cref="MentionKind"/>s as bits.</summary>
internal readonly record struct KindSet(int Bits)
{
    /// <summary>No kind.</summary>
    public static KindSet None => default;

    /// <summary>Person, Organization and Place: what nearly every corpus marks.</summary>
    public static KindSet Core => Of(MentionKind.Person, MentionKind.Organization, MentionKind.Place);

    /// <summary>What a label MISC means, at most.</summary>
    public static KindSet Miscellaneous => Of(
        MentionKind.Nationality, MentionKind.Facility, MentionKind.Product, MentionKind.Equipment, MentionKind.Event,
        MentionKind.Law, MentionKind.Work);

    /// <summary>Every kind.</summary>
    public static KindSet All => new((1 << Enum.GetValues<MentionKind>().Length) - 1);

    /// <summary>The one kind of the set, or null where there are several or none.</summary>
    public MentionKind? Single => int.IsPow2(Bits) ? (MentionKind)BitOperations.TrailingZeroCount(Bits) : null;

    public static KindSet Of(params ReadOnlySpan<MentionKind> kinds)
    {
        var bits = 0;
        foreach (var kind in kinds) bits |= 1 << (int)kind;
        return new KindSet(bits);
    }

    public bool Has(MentionKind kind) => (Bits >> (int)kind & 1) != 0;

    public KindSet With(KindSet other) => new(Bits | other.Bits);
}

namespace NewsTools.Training.Names;

/// <summary>What the labels of the corpora mean in our kinds. The table of docs/models.md is this one.</summary>
internal static class NameLabels
{
    private static readonly Dictionary<string, KindSet> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = KindSet.Of(MentionKind.Person),
        ["person"] = KindSet.Of(MentionKind.Person),
        ["politician"] = KindSet.Of(MentionKind.Person),
        ["ORG"] = KindSet.Of(MentionKind.Organization),
        ["organisation"] = KindSet.Of(MentionKind.Organization),
        ["politicalparty"] = KindSet.Of(MentionKind.Organization),
        ["corporation"] = KindSet.Of(MentionKind.Organization),
        ["group"] = KindSet.Of(MentionKind.Organization),
        // These corpora fold buildings into places.
        ["LOC"] = KindSet.Of(MentionKind.Place, MentionKind.Facility),
        ["location"] = KindSet.Of(MentionKind.Place, MentionKind.Facility),
        ["country"] = KindSet.Of(MentionKind.Place),
        ["NORP"] = KindSet.Of(MentionKind.Nationality),
        ["nationality"] = KindSet.Of(MentionKind.Nationality),
        ["EVENT"] = KindSet.Of(MentionKind.Event),
        ["election"] = KindSet.Of(MentionKind.Event),
        ["ART"] = KindSet.Of(MentionKind.Work, MentionKind.Product, MentionKind.Equipment, MentionKind.Law),
        ["creative-work"] = KindSet.Of(MentionKind.Work),
        ["product"] = KindSet.Of(MentionKind.Product, MentionKind.Equipment),
        ["weapon"] = KindSet.Of(MentionKind.Equipment),
        ["militaryplatform"] = KindSet.Of(MentionKind.Equipment),
        ["vehicle"] = KindSet.Of(MentionKind.Equipment),
        ["MISC"] = KindSet.Miscellaneous,
    };

    /// <summary>The kinds of a label; none for labels that are no names, such as TIME.</summary>
    public static KindSet Of(string label) => Meanings.GetValueOrDefault(label, KindSet.None);
}

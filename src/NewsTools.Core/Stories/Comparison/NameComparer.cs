namespace NewsTools.Comparison;

/// <summary>Compares the names of aligned sentences: one that the other article has nowhere stands against one of its kind.</summary>
internal sealed class NameComparer
{
    private readonly DifferenceList _list;
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _after;

    public NameComparer(DifferenceList list)
    {
        _list = list;
        (_before, _after) = (NamesOf(list.Before), NamesOf(list.After));
    }

    public void Compare(SentenceGroup group)
    {
        var before = New(group.Before, _list.Before, _after);
        var after = New(group.After, _list.After, _before);
        foreach (var mention in before)
        {
            var other = after.Find(other => Kinds(other.Kind) == Kinds(mention.Kind));
            if (other is not null) after.Remove(other);
            if (other is not null || IsWorth(mention, IsSource(mention, before: true))) Report(mention, other, group.Likeness);
        }

        foreach (var other in after)
            if (IsWorth(other, IsSource(other, before: false))) Report(null, other, group.Likeness);
    }

    /// <summary>The names of some sentences that the other article lacks, each once, the longest of those within one another.</summary>
    private static List<Mention> New(List<ComparedSentence> sentences, ComparedText text, HashSet<string> others)
    {
        var found = new List<Mention>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in sentences.SelectMany(sentence => text.Names[sentence.Index]))
        {
            if (others.Contains(mention.Name) || others.Contains(mention.Text)) continue;
            var isInside = found.Count > 0 && found[^1].GetSpan().Contains(mention.GetSpan());
            if (!isInside && names.Add(mention.Name)) found.Add(mention);
        }

        return found;
    }

    /// <summary>A person who is named no more, or only now; other names come and go with the wording.</summary>
    private static bool IsWorth(Mention mention, bool isSource) => mention.Kind == MentionKind.Person && !isSource;

    /// <summary>Sources that come and go are told as such.</summary>
    private bool IsSource(Mention mention, bool before) => _list.HasAround(before ? DifferenceKind.SourceDropped : DifferenceKind.SourceAdded, before, mention);

    private void Report(Mention? before, Mention? after, double likeness) => _list.Add(new DifferenceDraft(DifferenceKind.Name, before?.GetSpan(), after?.GetSpan(), "names")
    {
        BeforeValue = before?.Name, AfterValue = after?.Name, Likeness = likeness, Confidence = 0.8,
    });

    private static HashSet<string> NamesOf(ComparedText text) => [.. text.Document.Mentions.SelectMany(Words)];

    /// <summary>The canonical name and the text, and of a person the last word.</summary>
    private static IEnumerable<string> Words(Mention mention) =>
        mention.Kind == MentionKind.Person ? [mention.Name, mention.Text, mention.Name[(mention.Name.LastIndexOf(' ') + 1)..]] : [mention.Name, mention.Text];

    /// <summary>Kinds of which one name can take the place of another; places and their people, states and their bodies go together.</summary>
    private static MentionKind Kinds(MentionKind kind) => kind switch
    {
        MentionKind.Nationality or MentionKind.Facility => MentionKind.Place,
        _ => kind,
    };
}

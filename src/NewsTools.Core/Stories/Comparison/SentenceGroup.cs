namespace NewsTools.Comparison;

/// <summary>Sentences of two articles that tell the same: mostly one of each, more where one was split or two were joined.</summary>
internal sealed class SentenceGroup
{
    public SentenceGroup(ComparedSentence before, ComparedSentence after, double likeness)
    {
        Before.Add(before);
        After.Add(after);
        Likeness = likeness;
    }

    /// <summary>Those of the reference article.</summary>
    public List<ComparedSentence> Before { get; } = [];

    /// <summary>Those of the difference article.</summary>
    public List<ComparedSentence> After { get; } = [];

    /// <summary>How alike the first of both are, from 0 to 1.</summary>
    public double Likeness { get; }

    /// <summary>Whether the words are the same.</summary>
    public bool IsSame => Likeness >= 1 && Before.Count == 1 && After.Count == 1;

    /// <summary>Whether it stands elsewhere in the order of those that both articles have.</summary>
    public bool IsMoved { get; set; }
}

namespace NewsTools.Statements;

/// <summary>One token of a <see cref="SentenceTree"/>; places are those of the document.</summary>
internal struct TreeNode
{
    /// <summary>Its head, or -1.</summary>
    public int Head;

    /// <summary>Its first child, or -1.</summary>
    public int Child;

    /// <summary>The next child of its head, or -1.</summary>
    public int Sibling;

    /// <summary>The first and the last token below it, itself among them.</summary>
    public int Left, Right;

    /// <summary>Its relation to its head.</summary>
    public DependencyRelation Relation;

    /// <summary>Its part of speech.</summary>
    public PartOfSpeech Tag;

    /// <summary>What it is read as, whatever the tagger made of it.</summary>
    public WordReading Reading;

    /// <summary>The relations that its children have, as bits: most questions for a child are answered by them.</summary>
    public ulong Relations;
}

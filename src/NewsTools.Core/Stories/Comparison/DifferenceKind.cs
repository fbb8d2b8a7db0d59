namespace NewsTools;

/// <summary>What differs between two articles; those that change most of the news come first.</summary>
public enum DifferenceKind
{
    /// <summary>A denial is gone, or turned into something else.</summary>
    DenialDropped,

    /// <summary>A denial is new.</summary>
    DenialAdded,

    /// <summary>A <c>not</c> is new or gone: <c>will attend</c>, <c>will not attend</c>.</summary>
    Negation,

    /// <summary>A number, its unit or what is claimed of it: <c>at least 12</c>, <c>17</c>.</summary>
    Number,

    /// <summary>Something is told with less force or certainty: <c>confirmed</c>, <c>claimed</c>.</summary>
    Softened,

    /// <summary>Something is told with more force or certainty: <c>may</c>, <c>will</c>.</summary>
    Hardened,

    /// <summary>A time.</summary>
    Date,

    /// <summary>A name in the place of another.</summary>
    Name,

    /// <summary>A source is gone, or something told is no longer given to one.</summary>
    SourceDropped,

    /// <summary>A source is new, or something told is now given to one.</summary>
    SourceAdded,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A sentence is gone.</summary>
    Dropped,

    /// <summary>A sentence is new.</summary>
    Added,

    /// <summary>A sentence stands elsewhere in the order of those that both have.</summary>
    Moved,

    /// <summary>A sentence is worded in another way, and none of the other kinds applies to it.</summary>
    Wording,
}

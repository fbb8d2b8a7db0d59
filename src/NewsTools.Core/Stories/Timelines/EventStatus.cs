namespace NewsTools;

/// <summary>Whether what a text tells of has come about.</summary>
public enum EventStatus
{
    /// <summary>It came about.</summary>
    Happened,

    /// <summary>It began and is not over at the article's date.</summary>
    Ongoing,

    /// <summary>It is to come: <c>will meet</c>, <c>agreed to meet</c>.</summary>
    Planned,

    /// <summary>It can be, or may have been: <c>may rule</c>, <c>if the vote fails</c>.</summary>
    Possible,

    /// <summary>A source says that it is not so.</summary>
    Denied,

    /// <summary>It did not come about, or will not.</summary>
    Negated,
}

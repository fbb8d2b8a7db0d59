namespace NewsTools;

/// <summary>How sure something is given to be, the surest first.</summary>
public enum Certainty
{
    /// <summary>Without doubt.</summary>
    Certain,

    /// <summary>More likely than not: <c>probably</c>, <c>is expected to</c>.</summary>
    Probable,

    /// <summary>It can be so: <c>may</c>, <c>perhaps</c>.</summary>
    Possible,

    /// <summary>An open question: <c>whether</c>, <c>unclear</c>.</summary>
    Unclear,
}

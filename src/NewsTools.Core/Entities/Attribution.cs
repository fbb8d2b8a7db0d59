namespace NewsTools;

/// <summary>How well an entity, as the source of a statement, can be told.</summary>
public enum Attribution
{
    /// <summary>The text gives its name.</summary>
    Named,

    /// <summary>One or some persons whose name the text keeps back: <c>a US official</c>, <c>two people familiar with the matter</c>.</summary>
    Unnamed,

    /// <summary>Many without number or name: <c>residents</c>, <c>critics</c>, <c>police</c>.</summary>
    Collective,
}

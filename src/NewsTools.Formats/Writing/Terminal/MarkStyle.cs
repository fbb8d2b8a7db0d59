namespace NewsTools.Formats.Writing;

/// <summary>How facts are marked in a text that is shown.</summary>
public enum MarkStyle
{
    /// <summary>By colour, weight and underline: ANSI escape sequences, for a terminal.</summary>
    Color,

    /// <summary>By brackets that say what is in them, for everything else.</summary>
    Bracket,
}

namespace NewsTools;

/// <summary>How the letters of a text compare with those of a lexicon's surface.</summary>
public enum LexiconCase : byte
{
    /// <summary>They do not agree.</summary>
    None,

    /// <summary>As printed.</summary>
    Exact,

    /// <summary>Words that the lexicon has in lower case begin with a capital: <c>Artillery Shells</c>.</summary>
    Capitalized,

    /// <summary>The text is all in capitals: <c>SEOUL</c>.</summary>
    Upper,
}

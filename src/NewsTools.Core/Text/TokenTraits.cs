namespace NewsTools;

/// <summary>What a token looks like; later stages read these instead of the characters.</summary>
[Flags]
public enum TokenTraits : ushort
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary>White space or the start of the text stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>The first letter is an upper-case one.</summary>
    Capitalized = 2,

    /// <summary>Every letter is an upper-case one, and there is at least one letter.</summary>
    AllUpper = 4,

    /// <summary>Every letter is a lower-case one, and there is at least one letter.</summary>
    AllLower = 8,

    /// <summary>The token has a digit.</summary>
    HasDigit = 16,

    /// <summary>The token has a hyphen inside it.</summary>
    HasHyphen = 32,

    /// <summary>The token ends in a full stop that belongs to it, as an abbreviation or an initial does.</summary>
    Abbreviation = 64,

    /// <summary>The token is the split-off end of a contraction or a possessive: <c>n't</c>, <c>'s</c>, <c>'ll</c>.</summary>
    Clitic = 128,

    /// <summary>The token opens a sentence.</summary>
    SentenceStart = 256,

    /// <summary>The token is a quotation mark that opens.</summary>
    OpenQuote = 512,

    /// <summary>The token is a quotation mark that closes.</summary>
    CloseQuote = 1024,
}

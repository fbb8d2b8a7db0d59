namespace NewsTools;

/// <summary>What a token is by its form alone.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens or full stops where they belong to the word.</summary>
    Word,

    /// <summary>A number in digits, with its thousands and decimal separators.</summary>
    Number,

    /// <summary>A punctuation mark, or a run of equal ones such as <c>...</c>.</summary>
    Punctuation,

    /// <summary>A currency, mathematical or other sign.</summary>
    Symbol,

    /// <summary>A web address, with or without its scheme.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A hashtag with its number sign.</summary>
    Hashtag,

    /// <summary>A user name with its at sign.</summary>
    Handle,

    /// <summary>An emoticon or emoji sequence.</summary>
    Emoticon,
}
